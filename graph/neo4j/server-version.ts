import { QpgError } from '../../text/errors.ts';

/** What is done otherwise on some releases, by name. */
export interface ServerFeatures {
  /**
   * A statement may say which Cypher it is written in. From 2026.02 on, databases read Cypher 25 unless told; this
   * program is written in Cypher 5, in which the index procedures stay.
   */
  readonly cypherSelection: boolean;
}

export interface ServerVersion {
  /** As the server prints it: 5.26.12, 2025.10.1. */
  readonly version: string;
  /** community or enterprise. */
  readonly edition: string;
  readonly features: ServerFeatures;
}

type Release = readonly [major: number, minor: number];

/** The first release with everything used here: vector and full-text indexes, vector functions. Calendar years follow. */
const OLDEST: Release = [5, 26];
const FIRST_WITH: Readonly<Record<keyof ServerFeatures, Release>> = { cypherSelection: [2025, 6] };

/** @throws QpgError STORE_MISMATCH for a server that is too old, or of a version that cannot be read. */
export function readServerVersion(version: string, edition: string, uri: string): ServerVersion {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})/.exec(version) ?? [];
  const release: Release = [Number(major ?? 0), Number(minor ?? 0)];
  if (!isAtLeast(release, OLDEST))
    throw new QpgError({
      code: 'STORE_MISMATCH',
      message: `Neo4j at ${uri} is version ${version}; ${OLDEST.join('.')} or newer is needed.`,
      remedy: 'Update the server to 5.26 LTS or a later release.',
    });
  return {
    version,
    edition,
    features: { cypherSelection: isAtLeast(release, FIRST_WITH.cypherSelection) },
  };
}

function isAtLeast([major, minor]: Release, [oldMajor, oldMinor]: Release): boolean {
  return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}
