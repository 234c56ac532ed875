/** What the page may load and reach: its own origin, and Microsoft's office.js. Nothing else, so no data leaves. */

/** Where office.js comes from; it fetches its own parts (Excel, languages) from there too. */
const officeJs = 'https://appsforoffice.microsoft.com';

/** The address that Microsoft asks every add-in to load office.js from. */
export const officeJsAddress = `${officeJs}/lib/1/hosted/office.js`;

/**
 * SHA-256 of the empty text. Fluent puts its styles into empty `<style>` elements and fills these by `insertRule`,
 * which a policy does not concern: allowing the empty element does without 'unsafe-inline'.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'", officeJs],
  'style-src': ["'self'", emptyStyle],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'", officeJs],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The value of the page's Content-Security-Policy. A host may add `frame-ancestors` in a header. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ');
