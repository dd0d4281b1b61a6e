import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { givenName, nameOfSide } from '../people.ts'
import { shortCheckNumber, wholeCheckNumber } from './check-number.ts'
import classes from './signatures.module.css'

/** Who signed, how and what; which signature counts no more, and whose never came. */
export const Signatures = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('conversations')
  const { report } = conversation
  if (report === null) return null
  const shown = report.signatures.length > 0 || report.missing.length > 0
  if (!shown) return null
  const signedAgain = (personId: string): boolean =>
    report.signatures.some((other) => other.personId === personId && other.voidedAt === null)
  return (
    <Section title={t('signatures.title')}>
      <div className={classes.signatures} aria-live="polite">
        {report.signatures.map((signature) => (
          <Voice
            key={`${signature.personId} ${signature.signedAt}`}
            side={signature.side}
            name={signature.name}
            aside={<Moment at={signature.signedAt} />}
          >
            <p className={classes.manner} data-voided={signature.voidedAt !== null}>
              {t(`signatures.${signature.manner}`)}
            </p>
            {signature.voidedAt !== null && (
              <p className={classes.voided}>
                {t(signedAgain(signature.personId) ? 'signatures.replaced' : 'signatures.voided', {
                  name: givenName(signature.name),
                })}{' '}
                <Moment at={signature.voidedAt} />
              </p>
            )}
            {signature.response !== null && <p className={classes.response}>{signature.response}</p>}
            <p className={classes.hash}>
              {t('signatures.hash')} <code>{shortCheckNumber(signature.contentHash)}</code>
            </p>
            <details className={classes.hash}>
              <summary>{t('signatures.whole')}</summary>
              <code>{wholeCheckNumber(signature.contentHash)}</code>
            </details>
          </Voice>
        ))}
        {report.missing.map((side) => (
          <p key={side} className={classes.missing}>
            {t(
              side === 'employee' && conversation.employeeHadLeft ? 'signatures.left' : 'signatures.missing',
              {
                name: nameOfSide(conversation, side),
              },
            )}
          </p>
        ))}
      </div>
      {report.signatures.length > 0 && <p className={classes.means}>{t('signatures.hashMeans')}</p>}
    </Section>
  )
}
