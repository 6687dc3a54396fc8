import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import ReactMarkdown, { type Components } from 'react-markdown';

const ALLOWED = ['p', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'br', 'sup', 'section', 'h2'];

interface Processor {
  data(): Record<string, unknown[] | undefined>;
}

/**
 * The product's subset: paragraphs, bold, italic, links, lists, footnotes. Whatever else Markdown
 * would read into a text ("# 1", indented lines, HTML) is switched off, so it stays as written.
 */
function subset(this: unknown) {
  const data = (this as Processor).data();
  const add = (name: string, extension: unknown) => {
    data[name] = [...(data[name] ?? []), extension];
  };
  add('micromarkExtensions', gfmFootnote());
  add('micromarkExtensions', {
    disable: {
      null: [
        'headingAtx',
        'setextUnderline',
        'codeIndented',
        'codeFenced',
        'codeText',
        'htmlFlow',
        'htmlText',
        'blockQuote',
        'thematicBreak',
        'labelStartImage',
      ],
    },
  });
  add('fromMarkdownExtensions', gfmFootnoteFromMarkdown());
}

const COMPONENTS: Components = {
  p: ({ children }) => <p className="govuk-body">{children}</p>,
  ul: ({ children }) => <ul className="govuk-list govuk-list--bullet">{children}</ul>,
  ol: ({ children }) => <ol className="govuk-list govuk-list--number">{children}</ol>,
  // The heading over the footnotes names them for a screen reader and has no place in the outline.
  h2: ({ children, id }) => (
    <p className="govuk-visually-hidden" id={id}>
      {children}
    </p>
  ),
  a: ({ node: _node, children, ...rest }) => (
    <a {...rest} className="govuk-link" rel="noreferrer">
      {children}
    </a>
  ),
};

/** Text that people wrote, with the few marks they may use. */
export function Markdown({ text, prefix = '' }: { text: string; prefix?: string }) {
  return (
    <div className="wm-prose">
      <ReactMarkdown
        allowedElements={ALLOWED}
        unwrapDisallowed
        remarkPlugins={[subset]}
        remarkRehypeOptions={{ clobberPrefix: `${prefix}note-` }}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
