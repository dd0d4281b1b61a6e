import type { Language } from '@tweespraak/contract/id'

interface Plain {
  readonly title: string
  readonly text: string
  /** One button, which posts to the page's own address. */
  readonly form?: { readonly press: string; readonly name: string; readonly value: string }
  readonly link: { readonly to: string; readonly words: string }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const written = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)

/** The colours of the screens, by day and by night. */
const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1b19; --on: #fbfaf7; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #eeebe4; --on: #171614; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, Helvetica, Arial, sans-serif; margin: 0; }
main { margin: 0 auto; max-width: 34rem; padding: 3rem 1.5rem; }
h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
p { margin: 0 0 1.5rem; }
button { background: var(--ink); border: 0; border-radius: 8px; color: var(--on); cursor: pointer; font: inherit;
  min-height: 44px; padding: 0.5rem 1.25rem; }
a { color: inherit; display: inline-block; padding: 0.5rem 0; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }`

/** A page that stands by itself, without the screens: for who comes from a mail and is not signed in. */
export const plainPage = (language: Language, { title, text, form, link }: Plain): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${written(title)} · Tweespraak</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${written(title)}</h1>
<p>${written(text)}</p>
${
  form === undefined
    ? ''
    : `<form method="post"><input type="hidden" name="${written(form.name)}" value="${written(form.value)}">
<p><button type="submit">${written(form.press)}</button></p></form>`
}
<a href="${written(link.to)}">${written(link.words)}</a>
</main>
</body>
</html>
`
