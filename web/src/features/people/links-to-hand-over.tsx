import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { LinkBegins } from '../../ui/link-begins.tsx'
import { CopyLinks } from './copy-links.tsx'
import classes from './links-to-hand-over.module.css'
import type { PeopleLinks } from './people-links.ts'

interface LinksToHandOverProps {
  /** Of whom was invited just now; there may be more than these. */
  readonly invited: readonly { readonly personId: string; readonly name: string; readonly link: string }[]
  readonly count: number
  readonly links: PeopleLinks
}

/** Where a server sends no mail: everybody who was invited, each with the link that is theirs. */
export const LinksToHandOver = ({ invited, count, links }: LinksToHandOverProps) => {
  const { t } = useTranslation(['people', 'app'])
  const { places } = useMe()
  if (invited.length === 0) return null
  return (
    <>
      <LinkBegins link={invited[0]?.link} />
      {invited.length > 1 && <CopyLinks invited={invited} />}
      <ul className={classes.links} aria-label={t('invite.linksLabel')}>
        {invited.map(({ personId, name, link }) => (
          <li key={personId} className={classes.link}>
            {links.person(personId, name)}
            <CopyLink link={link} who={name} />
          </li>
        ))}
      </ul>
      {places.includes('mails') ? (
        <p>
          {t('invite.linksMails')} {links.mails(t('app:places.mails'))}.
        </p>
      ) : (
        count > invited.length && <p>{t('invite.linksMore')}</p>
      )}
    </>
  )
}
