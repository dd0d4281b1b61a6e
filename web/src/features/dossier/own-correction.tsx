import { Button } from '@mantine/core'
import type { CorrectionProposal } from '@tweespraak/contract/correction'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { showUndo } from '../../ui/toast.tsx'
import { type AddendaProps, otherName } from './between-two.ts'
import { useCorrectionDeed } from './correction-deed.ts'
import classes from './corrections.module.css'
import { WriteAddendum } from './write-addendum.tsx'

interface OwnCorrectionProps {
  readonly proposal: CorrectionProposal
  readonly about: AddendaProps
}

/** What the viewer said is wrong: taken back while it waits; once declined, added to the report or put away. */
export const OwnCorrection = ({ proposal, about }: OwnCorrectionProps) => {
  const { t } = useTranslation('dossier')
  const [adding, setAdding] = useState(false)
  const { conversationId } = about
  const { correctionId, wrong, correct, state, reason } = proposal
  const again = useCorrectionDeed(conversationId, () =>
    call(dossierRoutes.proposeCorrection, {
      params: { conversationId },
      body: { correctionId: crypto.randomUUID(), wrong, correct },
    }),
  )
  const declined = state === 'declined'
  const drop = useCorrectionDeed(conversationId, async () => {
    await call(dossierRoutes.takeCorrectionBack, { params: { conversationId, correctionId } })
    // Said by the deed itself: this is gone as soon as the proposal is.
    if (!declined) showUndo(t('corrections.takenBack'), () => again.mutate(undefined))
  })
  const name = otherName(about)
  if (adding)
    return (
      <WriteAddendum
        {...about}
        begins={t('corrections.asAddition', { wrong, correct })}
        onClose={() => setAdding(false)}
        onAdded={() => drop.mutate(undefined)}
      />
    )
  return (
    <>
      <p>{t('corrections.yours', { wrong, correct })}</p>
      <p className={classes.quiet}>
        {declined ? t('corrections.declined', { name, reason }) : t('corrections.waits', { name })}
      </p>
      <RefusalNotice error={drop.error ?? again.error} />
      <div className={classes.buttons}>
        {declined && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('corrections.add')}
          </Button>
        )}
        <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate(undefined)}>
          {t(declined ? 'corrections.leave' : 'corrections.takeBack')}
        </Button>
      </div>
    </>
  )
}
