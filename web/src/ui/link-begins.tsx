import { useTranslation } from 'react-i18next'
import { beginsHere } from '../lib/handed-over.ts'
import { Note } from './note.tsx'

/** Said beside links to hand over that would lead nowhere on the computer of who gets them. */
export const LinkBegins = ({ link }: { readonly link: string | null | undefined }) => {
  const { t } = useTranslation()
  const address = link === null || link === undefined ? null : beginsHere(link)
  return address === null ? null : <Note>{t('link.hereOnly', { address })}</Note>
}
