/** What is told of an XML file while it is read, in order. */
export interface XmlHandler {
  /** `attribute` gives '' for one that is missing. */
  readonly open: (tag: string, attribute: (name: string) => string) => void;
  readonly text?: (text: string) => void;
  readonly close: (tag: string) => void;
}

/** Far deeper than any program writes; reading what is deeper takes time by its depth for each tag. */
const DEEPEST = 2000;

/**
 * Reads XML from front to back; broken XML is read as far as it goes.
 * @returns false where elements nest so deep that reading stopped
 */
export async function readXml(xml: string, handler: XmlHandler): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        else handler.open(tag, (name) => attributes[name] ?? '');
      },
      ontext: (text) => handler.text?.(text),
      onclosetag: (tag) => {
        depth -= 1;
        handler.close(tag);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (depth > DEEPEST) return false;
  parser.end();
  return true;
}
