/** What is told of an XML file while it is read, in order. */
export interface XmlHandler {
  /** `attribute` gives '' for one that is missing. */
  readonly open: (tag: string, attribute: (name: string) => string) => void;
  readonly text?: (text: string) => void;
  readonly close: (tag: string) => void;
}

/** Reads XML from front to back; broken XML is read as far as it goes. */
export async function readXml(xml: string, handler: XmlHandler): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => handler.open(tag, (name) => attributes[name] ?? ''),
      ontext: (text) => handler.text?.(text),
      onclosetag: (tag) => handler.close(tag),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
