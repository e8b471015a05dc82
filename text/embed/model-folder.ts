import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { type Centring, centringHash, centringSchema, toCentring } from './centring.ts';

export const BUNDLED_MODEL = 'multilingual-e5-small-zh-en';

/** The weights that transformers.js finds under `onnx/`, best first; the key is its name for them. */
const WEIGHTS = { q8: 'model_quantized.onnx', q4: 'model_q4.onnx', fp32: 'model.onnx' } as const;
export type WeightKind = keyof typeof WEIGHTS;

/** A model that can be loaded: a checked folder, or a name at the hub that is yet to be fetched. */
export interface ModelSource {
  /** What transformers.js is given. */
  readonly location: string;
  readonly isLocal: boolean;
  readonly name: string;
  /** The model it was made from, where config.json says so: tells what the texts must look like. */
  readonly family: string;
  readonly weights: WeightKind;
  readonly centring: Centring | undefined;
  /** Name, weights and centring: vectors of two models with one id are of one kind. */
  readonly id: string;
}

const configSchema = z.object({
  hidden_size: z.number().int().positive(),
  _name_or_path: z.string().optional(),
});
const HUB_NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;
const REMEDY =
  'Unset QPG_MODEL to use the bundled model, or set it to a folder with config.json, tokenizer.json, ' +
  'tokenizer_config.json and onnx/model_quantized.onnx; data/models/README.md tells how the bundled one is made.';

/**
 * Finds the model that `QPG_MODEL` names: nothing means the bundled one; a folder is taken as it is; a hub name is
 * looked for under data/models first and else left for transformers.js to fetch.
 * @throws QpgError MODEL_MISSING or MODEL_DAMAGED
 */
export function findModel(setting: string | undefined): ModelSource {
  const models = join(packageRoot(), 'data', 'models');
  if (setting === undefined) return readModelFolder(join(models, BUNDLED_MODEL));
  const places = [resolve(setting), join(models, setting)];
  const folder = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory());
  if (folder !== undefined) return readModelFolder(folder);
  if (HUB_NAME.test(setting)) {
    return {
      location: setting,
      isLocal: false,
      name: setting,
      family: setting,
      weights: 'q8',
      centring: undefined,
      id: `${setting}:q8:plain`,
    };
  }
  throw new QpgError({
    code: 'MODEL_MISSING',
    message: `No model at ${setting}: looked in ${places.join(' and ')}.`,
    remedy: REMEDY,
  });
}

/** Checks a model folder. @throws QpgError MODEL_MISSING or MODEL_DAMAGED naming the file. */
export function readModelFolder(folder: string): ModelSource {
  if (!existsSync(folder)) {
    const message = `The model folder ${folder} is missing.`;
    throw new QpgError({ code: 'MODEL_MISSING', message, remedy: REMEDY });
  }
  const { hidden_size, _name_or_path } = readJson(folder, 'config.json', configSchema);
  readJson(folder, 'tokenizer_config.json', z.object({}));
  present(folder, 'tokenizer.json');
  const centring = existsSync(join(folder, 'centring.json'))
    ? toCentring(readJson(folder, 'centring.json', centringSchema))
    : undefined;
  if (centring !== undefined && centring.passages.length !== hidden_size) {
    throw damaged(
      folder,
      'centring.json',
      `it is for ${centring.passages.length} dimensions, not ${hidden_size}`,
    );
  }
  const weights = weightsOf(folder);
  const name = basename(folder);
  const id = `${name}:${weights}:${centring === undefined ? 'plain' : centringHash(centring)}`;
  return {
    location: resolve(folder),
    isLocal: true,
    name,
    family: _name_or_path || name,
    weights,
    centring,
    id,
  };
}

function weightsOf(folder: string): WeightKind {
  const kinds = Object.keys(WEIGHTS) as WeightKind[];
  const kind = kinds.find((candidate) => existsSync(join(folder, 'onnx', WEIGHTS[candidate])));
  if (kind === undefined) throw missing(folder, `onnx/${Object.values(WEIGHTS).join(' or onnx/')}`);
  return kind;
}

function present(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw missing(folder, file);
  return path;
}

function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const text = readFileSync(present(folder, file), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(folder, file, 'it is not JSON', cause);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw damaged(folder, file, z.prettifyError(parsed.error), parsed.error);
  return parsed.data;
}

function missing(folder: string, file: string): QpgError {
  const message = `The model folder ${folder} has no ${file}.`;
  return new QpgError({ code: 'MODEL_MISSING', message, remedy: REMEDY });
}

function damaged(folder: string, file: string, reason: string, cause?: unknown): QpgError {
  const message = `The file ${file} of the model folder ${folder} cannot be used: ${reason}.`;
  return new QpgError({ code: 'MODEL_DAMAGED', message, remedy: REMEDY, cause });
}
