import { Flags } from '../evidence/badges.tsx';

interface DocumentNumberProps {
  readonly documentNumber: string;
  readonly documentNumberDamaged: boolean;
}

/** A document number as printed, flagged where characters of it are lost. */
export function DocumentNumber({ documentNumber, documentNumberDamaged }: DocumentNumberProps) {
  return (
    <>
      <span lang="zh">{documentNumber}</span>
      {documentNumberDamaged && (
        <>
          {' '}
          <Flags flags={['damaged']} />
        </>
      )}
    </>
  );
}
