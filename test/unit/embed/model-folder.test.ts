import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findModel, readModelFolder } from '../../../text/embed/model-folder.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const centring = { version: 1, dimensions: 2, passages: [0, 0], questions: { zh: [0, 0], en: [0, 0] } };
const whole: Readonly<Record<string, string>> = {
  'config.json': '{"hidden_size": 2, "_name_or_path": "somebody/some-e5"}',
  'tokenizer_config.json': '{}',
  'tokenizer.json': '{}',
  'onnx/model_quantized.onnx': '',
  'centring.json': JSON.stringify(centring),
};

/** A model folder that differs from a whole one in the given files; null takes a file away. */
function modelFolder(differing: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'qpg-model-'));
  folders.push(folder);
  for (const [file, content] of Object.entries({ ...whole, ...differing })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

describe('readModelFolder', () => {
  it('tells location, family, weights and an id with the centring', () => {
    const folder = modelFolder();
    expect(readModelFolder(folder)).toMatchObject({
      location: folder,
      isLocal: true,
      family: 'somebody/some-e5',
      weights: 'q8',
      id: expect.stringMatching(/^qpg-model-\w+:q8:[0-9a-f]{8}$/),
    });
  });

  it('takes a model without centring as it is', () => {
    const { centring: none, id } = readModelFolder(modelFolder({ 'centring.json': null }));
    expect(none).toBeUndefined();
    expect(id).toMatch(/:q8:plain$/);
  });

  it('takes the weights that are there', () => {
    const folder = modelFolder({ 'onnx/model_quantized.onnx': null, 'onnx/model.onnx': '' });
    expect(readModelFolder(folder).weights).toBe('fp32');
  });

  const refused: readonly {
    name: string;
    files: Record<string, string | null>;
    code: string;
    says: string;
  }[] = [
    { name: 'no config', files: { 'config.json': null }, code: 'MODEL_MISSING', says: 'config.json' },
    {
      name: 'no tokenizer',
      files: { 'tokenizer.json': null },
      code: 'MODEL_MISSING',
      says: 'tokenizer.json',
    },
    {
      name: 'no weights',
      files: { 'onnx/model_quantized.onnx': null },
      code: 'MODEL_MISSING',
      says: 'onnx/',
    },
    { name: 'broken config', files: { 'config.json': '{' }, code: 'MODEL_DAMAGED', says: 'not JSON' },
    { name: 'no size', files: { 'config.json': '{}' }, code: 'MODEL_DAMAGED', says: 'hidden_size' },
    { name: 'broken means', files: { 'centring.json': '{}' }, code: 'MODEL_DAMAGED', says: 'centring.json' },
    {
      name: 'means of another size',
      files: { 'config.json': '{"hidden_size": 3}' },
      code: 'MODEL_DAMAGED',
      says: '2 dimensions, not 3',
    },
  ];
  it.each(refused)('refuses a folder with $name', ({ files, code, says }) => {
    const folder = modelFolder(files);
    expect(() => readModelFolder(folder)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(says),
        remedy: expect.stringContaining('QPG_MODEL'),
      }),
    );
  });
});

describe('findModel', () => {
  it('finds the bundled model, with its centring', () => {
    const { name, centring: means } = findModel(undefined);
    expect(name).toBe('multilingual-e5-small-zh-en');
    expect(means?.passages.length).toBe(384);
  });

  it('takes a folder by its path', () => {
    const folder = modelFolder();
    expect(findModel(folder).location).toBe(folder);
  });

  it('leaves a hub name to be fetched', () => {
    expect(findModel('Xenova/bge-small-zh-v1.5')).toMatchObject({
      isLocal: false,
      location: 'Xenova/bge-small-zh-v1.5',
    });
  });

  it.each(['./nowhere', '/no/such/folder', 'nowhere'])('says where it looked for %s', (setting) => {
    expect(() => findModel(setting)).toThrow(
      expect.objectContaining({ code: 'MODEL_MISSING', message: expect.stringContaining(setting) }),
    );
  });
});
