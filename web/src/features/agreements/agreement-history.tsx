import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { VoiceDot } from '../../ui/voice.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './agreement-history.module.css'
import type { AgreementLinks } from './agreement-links.ts'
import { AgreementRows } from './agreement-rows.tsx'
import { agreementQuery } from './queries.ts'
import { nameOn, voiceOf } from './sides.ts'
import { WhatChanged } from './what-changed.tsx'

interface AgreementHistoryProps {
  readonly agreementId: string
  readonly links: AgreementLinks
}

/** One agreement, and who did what with it and when. */
export const AgreementHistory = ({ agreementId, links }: AgreementHistoryProps) => {
  const { t } = useTranslation('agreements')
  const query = useQuery(agreementQuery(agreementId))
  return (
    <Loaded query={query}>
      {({ agreement, history }) => (
        <>
          <AgreementRows label={t('title')} items={[agreement]} links={links} />
          <div className={classes.history}>
            <Section title={t('history')}>
              <ol className={classes.moments}>
                {history.map(({ by, at, deed, terms }) => (
                  <li className={classes.moment} key={`${at}${deed}`}>
                    <VoiceDot side={voiceOf(by)} />
                    <span>
                      {t(`deed.${deed}`, { name: nameOn(agreement, by) })}
                      {terms !== null && deed === 'edited' && (
                        <span className={classes.words}>{terms.what}</span>
                      )}
                      {deed === 'changed' && agreement.followedBy !== null && (
                        <WhatChanged changedId={agreementId} followerId={agreement.followedBy} />
                      )}
                      {deed === 'made' && agreement.follows !== null && (
                        <WhatChanged changedId={agreement.follows} followerId={agreementId} />
                      )}
                    </span>
                    <span className={classes.at}>
                      <Moment at={at} />
                    </span>
                  </li>
                ))}
              </ol>
            </Section>
          </div>
        </>
      )}
    </Loaded>
  )
}
