/** How a family of models wants its texts: what stands before them, and how token vectors become one. */
export interface Recipe {
  readonly question: string;
  readonly passage: string;
  readonly pooling: 'mean' | 'first';
}

const RECIPES: readonly (readonly [name: RegExp, recipe: Recipe])[] = [
  [/e5/i, { question: 'query: ', passage: 'passage: ', pooling: 'mean' }],
  [/bge-.{0,40}-zh/i, { question: '为这个句子生成表示以用于检索相关文章：', passage: '', pooling: 'first' }],
  [
    /bge-.{0,40}-en/i,
    { question: 'Represent this sentence for searching relevant passages: ', passage: '', pooling: 'first' },
  ],
  [/bge|gte-/i, { question: '', passage: '', pooling: 'first' }],
];

const PLAIN: Recipe = { question: '', passage: '', pooling: 'mean' };

/** The recipe of a model, told from its name; a model of no known family is taken plain, with the mean. */
export function recipeOf(modelName: string): Recipe {
  return RECIPES.find(([name]) => name.test(modelName))?.[1] ?? PLAIN;
}
