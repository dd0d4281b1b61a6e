import { useQuery } from '@tanstack/react-query'
import type { CorrectionProposal } from '@tweespraak/contract/correction'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { AskedCorrection } from './asked-correction.tsx'
import type { AddendaProps } from './between-two.ts'
import { CorrectedWords } from './corrected-words.tsx'
import classes from './corrections.module.css'
import { OwnCorrection } from './own-correction.tsx'
import { addendaQuery } from './queries.ts'

/** What is wrong in a sealed report: as both agreed, and as one of the two says. Nothing where nobody says so. */
export const Corrections = (about: AddendaProps) => {
  const { t } = useTranslation('dossier')
  const query = useQuery(addendaQuery(about.conversationId))
  return (
    <Loaded query={query}>
      {({ corrections, proposals }) =>
        (corrections.length > 0 || proposals.length > 0) && (
          <Section title={t('corrections.title')} aside={t('corrections.aside')}>
            {corrections.map((correction) => (
              <CorrectedWords
                key={correction.addendumId}
                conversationId={about.conversationId}
                correction={correction}
              />
            ))}
            <div aria-live="polite">
              {proposals.map((proposal) => (
                <div key={proposal.correctionId} className={classes.proposal}>
                  <Proposal proposal={proposal} about={about} />
                </div>
              ))}
            </div>
          </Section>
        )
      }
    </Loaded>
  )
}

const Proposal = ({ proposal, about }: { proposal: CorrectionProposal; about: AddendaProps }) => {
  const { t } = useTranslation('dossier')
  if (proposal.by.personId === about.meId) return <OwnCorrection proposal={proposal} about={about} />
  if (proposal.can.answer)
    return <AskedCorrection proposal={proposal} conversationId={about.conversationId} />
  return (
    <p className={classes.quiet}>
      {t('corrections.youDeclined', {
        name: proposal.by.name,
        wrong: proposal.wrong,
        correct: proposal.correct,
        reason: proposal.reason,
      })}
    </p>
  )
}
