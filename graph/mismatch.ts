import { QpgError } from '../text/errors.ts';
import { stepsBetween } from './migrations/migrations.ts';
import { SCHEMA_VERSION } from './schema.ts';
import type { StoreModel } from './store.ts';

/** The refusal of a store that was made with another model. */
export function otherModel(
  made: { readonly modelId: string; readonly dimensions: number },
  model: StoreModel,
): QpgError {
  return new QpgError({
    code: 'STORE_MISMATCH',
    message: `The store holds vectors of the model ${made.modelId} (${made.dimensions} dimensions); the model in use is ${model.id} (${model.dimensions} dimensions).`,
    remedy:
      'Run "qpg doctor --reembed" to make all vectors anew with the model in use, or set QPG_MODEL to the model the store was made with.',
  });
}

/** The refusal of a store whose vectors were being made anew when the program was interrupted. */
export function halfEmbedded(place: string): QpgError {
  return new QpgError({
    code: 'STORE_MISMATCH',
    message: `The vectors of the store ${place} were being made anew, and that was not finished.`,
    remedy: 'Run "qpg doctor --reembed" again; it may be repeated without harm.',
  });
}

/** The refusal of a store whose labels and properties are those of another version. */
export function otherSchema(place: string, version: number): QpgError {
  const remedy =
    version > SCHEMA_VERSION
      ? 'A newer release wrote it: use that release here too.'
      : stepsBetween(version) === null
        ? 'It is too old to be brought up to date: ingest the documents into an empty store.'
        : 'Run "qpg doctor --migrate", which brings it up to date and keeps its documents. Other programs that use the store have to be of this release from then on.';
  return new QpgError({
    code: 'STORE_MISMATCH',
    message: `The store ${place} has schema version ${version}; this program works with version ${SCHEMA_VERSION}.`,
    remedy,
  });
}
