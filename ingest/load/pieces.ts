import type { Embedder } from '../../text/embed/embedder.ts';
import { cutPieces, PIECE_VIEWS, type PieceView, pieceText } from '../../text/pieces.ts';
import type { Clause, ParsedDocument } from '../parse/document.ts';

/** A piece of a clause with its vector; offsets into the working text. */
export interface EmbeddedPiece {
  readonly clauseOrdinal: number;
  readonly view: PieceView;
  readonly start: number;
  readonly end: number;
  /** What was embedded: the piece, below the heading its clause stands under where the view has it. */
  readonly text: string;
  readonly vector: Float32Array;
}

/** Cuts all clauses of a document in every view and embeds the pieces in one go. */
export async function embedPieces(
  parsed: ParsedDocument,
  embedder: Pick<Embedder, 'embedPassages'>,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly EmbeddedPiece[]> {
  const { clauses, working } = parsed;
  const pieces = PIECE_VIEWS.flatMap((view) =>
    clauses.flatMap((clause) =>
      cutPieces(working.text, clause.own, view).map(({ start, end }) => ({
        clauseOrdinal: clause.ordinal,
        view,
        start,
        end,
        text: pieceText(headingOver(clause, clauses), working.text.slice(start, end), view),
      })),
    ),
  );
  const vectors = await embedder.embedPassages(
    pieces.map((piece) => piece.text),
    onProgress,
  );
  return pieces.map((piece, i) => ({ ...piece, vector: vectors[i] ?? new Float32Array(0) }));
}

/** Title of the nearest heading at or above the clause; '' if none. */
function headingOver(clause: Clause, clauses: readonly Clause[]): string {
  let at: Clause | undefined = clause;
  while (at !== undefined && !(at.isHeading && at.title !== ''))
    at = at.parent === null ? undefined : clauses[at.parent];
  return at?.title ?? '';
}
