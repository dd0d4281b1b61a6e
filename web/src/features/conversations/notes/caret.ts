/** The other's caret with their name, in the colour of their voice; the name goes away again by itself. */
export const caretOf = (writer: { readonly side: string; readonly name: string } | null): HTMLElement => {
  const caret = document.createElement('span')
  caret.dataset['caret'] = ''
  caret.setAttribute('aria-hidden', 'true')
  if (writer === null) return caret
  caret.dataset['side'] = writer.side
  const name = document.createElement('span')
  name.dataset['caretName'] = ''
  name.textContent = writer.name
  caret.append(name)
  return caret
}
