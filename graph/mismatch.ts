import { QpgError } from '../text/errors.ts';
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

/** The refusal of a store whose labels and properties are those of another version. */
export function otherSchema(place: string, version: number): QpgError {
  return new QpgError({
    code: 'STORE_MISMATCH',
    message: `The store ${place} has schema version ${version}; this program writes version ${SCHEMA_VERSION}.`,
    remedy: 'Ingest the documents into an empty store, or use the program version that made this one.',
  });
}
