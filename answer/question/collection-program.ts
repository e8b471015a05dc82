/** A programme of the collection. Its id is `award:<adcode of the sponsor, or ?>:<core of the name>`. */
export interface CollectionProgram {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly sponsorAdcode: string | null;
}
