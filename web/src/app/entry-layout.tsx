import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { entryQuery } from '../features/access/queries.ts'
import { currentLanguage, speak } from '../lib/language.ts'
import { Voice } from '../ui/voice.tsx'
import classes from './entry-layout.module.css'
import { Banners } from './shell/banners.tsx'
import { Wordmark } from './shell/wordmark.tsx'

interface EntryLayoutProps {
  /** `beside` shows what Tweespraak is next to a short form; `alone` gives a long page the room. */
  readonly show?: 'beside' | 'alone'
  readonly children: ReactNode
}

/** Around every page before one is in. */
export const EntryLayout = ({ show = 'beside', children }: EntryLayoutProps) => {
  const { t } = useTranslation('access')
  const demo = useQuery(entryQuery).data?.demo ?? false
  const other = currentLanguage() === 'nl' ? 'en' : 'nl'
  return (
    <div className={classes.entry}>
      <Banners demo={demo} choosing />
      <header className={classes.top}>
        <Wordmark />
        <button type="button" className={classes.language} lang={other} onClick={() => void speak(other)}>
          {other === 'nl' ? 'Nederlands' : 'English'}
        </button>
      </header>
      <div className={classes.spread} data-show={show}>
        <main className={classes.main} id="content">
          {children}
        </main>
        {show === 'beside' && (
          <aside className={classes.voices} aria-hidden>
            <Voice side="employee">
              <p className={classes.words}>{t('entry.employee')}</p>
            </Voice>
            <Voice side="manager">
              <p className={classes.words}>{t('entry.manager')}</p>
            </Voice>
          </aside>
        )}
      </div>
    </div>
  )
}
