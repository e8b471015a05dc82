/** One administrative place of GB/T 2260. The state is 100000, 全国. */
export interface Place {
  readonly adcode: string;
  /** Full name: 江西省, 鄂州市, 霍山县. */
  readonly name: string;
  /** Customary English name without the suffix: Jiangxi, Ezhou, Huoshan. */
  readonly nameEn: string;
  readonly level: 'national' | 'province' | 'prefecture' | 'county';
  /** Null for the state; provinces stand directly under 100000. */
  readonly parentAdcode: string | null;
}

export interface PlaceMatch {
  /** More than one where several places share the name (鼓楼区). */
  readonly candidates: readonly Place[];
  readonly length: number;
}

export interface PlaceIndex {
  /** Every place, the state first, in the order of their codes. */
  all(): readonly Place[];
  byAdcode(adcode: string): Place | undefined;
  /** Places with this full name or short form (江西省, 江西). */
  byName(name: string): readonly Place[];
  /** The longest place name, full or short, that begins at `at`. */
  matchAt(text: string, at: number): PlaceMatch | undefined;
  /** The place above, the one above that, … ending with the state; empty for the state itself. */
  ancestors(place: Place): readonly Place[];
  /** Short form without the administrative suffix: 江西, 鄂州, 霍山; the full name where that is ambiguous or too short. */
  shortName(place: Place): string;
}
