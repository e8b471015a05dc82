/** A programme of the collection. Its id is `award:<adcode of the sponsor, or ?>:<core of the name>`. */
export interface CollectionProgram {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly sponsorAdcode: string | null;
}

/** Whether no document says whose the programme is. */
export function isOfNobody(programId: string): boolean {
  return programId.startsWith('award:?:');
}
