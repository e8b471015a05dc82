import { AutoModel, AutoTokenizer, env, LogLevel, Tensor } from '@xenova/transformers';
import { QpgError } from '../errors.ts';
import type { ModelSource } from './model-folder.ts';
import type { Recipe } from './recipe.ts';

/** What the model reads of a text at most; the rest is cut off. */
const MOST_TOKENS = 512;
/**
 * Two threads that sleep while they wait: waiting in a loop, ONNX Runtime's way by default, takes twice the processor
 * time and made a busy machine of two cores up to four times slower.
 */
const SESSION = {
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/** A loaded model: texts to tokens, batches of tokens to one vector a text (not yet of length 1). */
export interface Encoder {
  readonly dimensions: number;
  tokens(text: string): readonly number[];
  vectors(batch: readonly (readonly number[])[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** Loads tokenizer and weights. @throws QpgError MODEL_DAMAGED or, for a name at the hub, MODEL_MISSING. */
export async function loadEncoder(source: ModelSource, { pooling }: Recipe): Promise<Encoder> {
  env.logLevel = LogLevel.ERROR;
  env.allowRemoteModels = !source.isLocal;
  const { tokenizer, model } = await load(source);
  const pad = BigInt(tokenizer.pad_token_id ?? 0);
  return {
    dimensions: dimensionsOf(model.config),
    tokens(text) {
      const { input_ids } = tokenizer(text, {
        truncation: true,
        max_length: MOST_TOKENS,
        return_tensor: false,
      });
      return input_ids;
    },
    async vectors(batch) {
      const length = Math.max(...batch.map((ids) => ids.length));
      const { ids, mask } = padded(batch, length, pad);
      const shape = [batch.length, length];
      const inputs = {
        input_ids: new Tensor('int64', ids, shape),
        attention_mask: new Tensor('int64', mask, shape),
      };
      const outputs: Record<string, Tensor> = await model(inputs);
      try {
        return pooled(outputs, batch, length, pooling);
      } finally {
        for (const tensor of [...Object.values(inputs), ...Object.values(outputs)]) tensor.dispose();
      }
    },
    async close() {
      await model.dispose();
    },
  };
}

async function load({ location, isLocal, weights }: ModelSource) {
  try {
    const options = { local_files_only: isLocal };
    const [tokenizer, model] = await Promise.all([
      AutoTokenizer.from_pretrained(location, options),
      AutoModel.from_pretrained(location, {
        ...options,
        dtype: weights,
        device: 'cpu',
        session_options: SESSION,
      }),
    ]);
    return { tokenizer, model };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new QpgError({
      code: isLocal ? 'MODEL_DAMAGED' : 'MODEL_MISSING',
      message: `The model ${location} cannot be loaded: ${reason}`,
      remedy: isLocal
        ? 'Restore the folder (for the bundled model: git checkout data/models, or reinstall), or set QPG_MODEL to another.'
        : 'Without a network a hub name cannot be fetched: unset QPG_MODEL, or set it to the folder of a copy.',
      cause,
    });
  }
}

function dimensionsOf(config: unknown): number {
  const size = (config as { hidden_size?: unknown }).hidden_size;
  if (typeof size === 'number') return size;
  throw new QpgError({
    code: 'MODEL_DAMAGED',
    message: 'The config.json of the model states no hidden_size.',
    remedy: 'Set QPG_MODEL to a model that makes one vector a text (an encoder), or unset it.',
  });
}

function padded(batch: readonly (readonly number[])[], length: number, pad: bigint) {
  const ids = new BigInt64Array(batch.length * length).fill(pad);
  const mask = new BigInt64Array(batch.length * length);
  batch.forEach((tokens, row) => {
    tokens.forEach((token, column) => {
      ids[row * length + column] = BigInt(token);
      mask[row * length + column] = 1n;
    });
  });
  return { ids, mask };
}

function pooled(
  outputs: Record<string, Tensor>,
  batch: readonly (readonly number[])[],
  length: number,
  pooling: Recipe['pooling'],
): Float32Array[] {
  const states = outputs.last_hidden_state ?? outputs.token_embeddings;
  const width = states?.dims[2];
  if (states === undefined || width === undefined || !(states.data instanceof Float32Array)) {
    throw new QpgError({
      code: 'MODEL_DAMAGED',
      message: `The model gives ${Object.keys(outputs).join(', ')}, and no last_hidden_state in float32.`,
      remedy: 'Set QPG_MODEL to a model that makes one vector a text (an encoder), or unset it.',
    });
  }
  const { data } = states;
  return batch.map((tokens, row) => {
    const counted = pooling === 'mean' ? tokens.length : 1;
    return sumOfRows(data, row * length, counted, width);
  });
}

/** The sum of `count` rows from row `first`: the mean but for its length, which is made 1 later. */
function sumOfRows(data: Float32Array, first: number, count: number, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let row = first; row < first + count; row += 1) {
    const offset = row * width;
    for (let i = 0; i < width; i += 1) sum[i] = (sum[i] ?? 0) + (data[offset + i] ?? 0);
  }
  return sum;
}
