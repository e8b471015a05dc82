import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { CleanText } from '../clean/clean.ts';
import type { PageField } from '../clean/page-fields.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Skeleton } from './skeleton.ts';

/** What metadata is read from. */
export interface MetadataSource {
  readonly cleaned: CleanText;
  readonly paragraphs: readonly Paragraph[];
  readonly skeleton: Skeleton;
  readonly places: PlaceIndex;
}

/** The value of a page's own field, '' and missing alike as null. */
export function pageField({ cleaned }: MetadataSource, name: PageField): string | null {
  return cleaned.pageMetadata.find(({ field, value }) => field === name && value !== '')?.value ?? null;
}
