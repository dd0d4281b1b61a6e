import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { criteriaRoutes, type CriteriaContent, type CriteriaSet } from '@tweespraak/contract/criteria'
import { criteriaProblems, isTooLate } from '@tweespraak/contract/criteria-rules'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf } from '../../../lib/dates.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { say } from '../../../ui/toast.tsx'
import { PublishVersion } from '../publish-version.tsx'
import { usePeriod } from './period.ts'
import { criteriaQuery } from './queries.ts'

interface PublishCriteriaProps {
  readonly set: CriteriaSet
  readonly content: CriteriaContent
  readonly flush: () => void
}

/** Makes a draft stand, for good: what is missing, or too late, is said before. */
export const PublishCriteria = ({ set, content, flush }: PublishCriteriaProps) => {
  const { t } = useTranslation('criteria')
  const client = useQueryClient()
  const period = usePeriod()
  const { now, timeZone } = useSpeaking()
  const [opened, dialog] = useDisclosure(false)
  const publish = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const known = client.getQueryData(criteriaQuery.queryKey)?.sets
      const revision = known?.find(({ setId }) => setId === set.setId)?.revision ?? set.revision
      return call(criteriaRoutes.publish, { params: { setId: set.setId }, body: { revision } })
    },
    onSuccess: async () => {
      dialog.close()
      say(t('publish.done'))
      await client.invalidateQueries({ queryKey: ['criteria'] })
    },
  })
  const late = isTooLate(content, dayOf(now, timeZone))
  const problems = [
    ...criteriaProblems(content).map((problem) => <li key={problem}>{t(`problem.${problem}`)}</li>),
    ...(late ? [<li key="late">{t('publish.tooLate')}</li>] : []),
  ]
  const open = () => {
    flush()
    dialog.open()
  }
  return (
    <>
      <Button onClick={open}>{t('publish.open')}</Button>
      <PublishVersion
        opened={opened}
        onClose={dialog.close}
        title={t('publish.title')}
        confirm={t('publish.open')}
        publishing={publish}
        missing={t('publish.missing')}
        problems={problems}
      >
        <p>{t('publish.text', { period: period(content) })}</p>
        <p>{t('publish.council')}</p>
      </PublishVersion>
    </>
  )
}
