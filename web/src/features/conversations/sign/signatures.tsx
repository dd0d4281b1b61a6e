import { givenName } from '../../../lib/given-name.ts'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { usePartOf } from '../part-of.ts'
import { nameOfSide } from '../people.ts'
import { shortCheckNumber, wholeCheckNumber } from './check-number.ts'
import classes from './signatures.module.css'

/** By which one sees whether the PDF is what was signed: quiet, until somebody wants to compare. */
const CheckNumber = ({ hash }: { hash: string }) => {
  const { t } = useTranslation('conversations')
  return (
    <details className={classes.hash}>
      <summary>
        {t('signatures.hash')} <code>{shortCheckNumber(hash)}</code>
      </summary>
      <code>{wholeCheckNumber(hash)}</code>
      <p className={classes.means}>{t('signatures.hashMeans')}</p>
    </details>
  )
}

interface SignaturesProps {
  readonly conversation: ParticipantConversation
  /** `3` inside another section. */
  readonly level?: 2 | 3
}

/** Who signed, how and what; which signature counts no more, and whose never came. */
export const Signatures = ({ conversation, level = 2 }: SignaturesProps) => {
  const { t } = useTranslation('conversations')
  const partOf = usePartOf(conversation)
  const { report } = conversation
  if (report === null) return null
  const shown = report.signatures.length > 0 || report.missing.length > 0
  if (!shown) return null
  const versions = [...new Set(report.signatures.map(({ contentHash }) => contentHash))]
  const signedAgain = (personId: string): boolean =>
    report.signatures.some((other) => other.personId === personId && other.voidedAt === null)
  return (
    <Section title={t('signatures.title')} level={level}>
      <div className={classes.signatures} aria-live="polite">
        {report.signatures.map((signature) => (
          <Voice
            key={`${signature.personId} ${signature.signedAt}`}
            side={signature.side}
            part={partOf(signature.side, signature.personId)}
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
            {versions.length > 1 && <CheckNumber hash={signature.contentHash} />}
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
      {versions.map((hash) => versions.length === 1 && <CheckNumber key={hash} hash={hash} />)}
    </Section>
  )
}
