import { Button, SegmentedControl } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type MailChoice,
  mailChoicesRoutes,
  type MailSort,
  mailWay,
  type MailWay,
} from '@tweespraak/contract/mail-choices'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { Moment } from '../../../ui/when.tsx'
import classes from './hearing.module.css'
import { choicesQuery } from './queries.ts'

/** Saves as soon as it is chosen, says so, and offers to put it back. */
const useChoose = (sort: MailSort) => {
  const { t } = useTranslation('hearing')
  const queries = useQueryClient()
  const choose = useMutation({
    mutationFn: ({ way }: { readonly way: MailWay; readonly before: MailWay | null }) =>
      call(mailChoicesRoutes.choose, { params: { sort }, body: { way } }),
    onSuccess: async (_, { way, before }) => {
      await queries.invalidateQueries({ queryKey: choicesQuery.queryKey })
      if (before !== null) showUndo(t(`saved.${way}`), () => choose.mutate({ way: before, before: null }))
    },
  })
  return choose
}

const Choice = ({ sort, way, left }: MailChoice) => {
  const { t } = useTranslation('hearing')
  const choose = useChoose(sort)
  const id = useId()
  const what = t(`choices.${sort}`)
  return (
    <li className={classes.choice}>
      <span id={id}>{what}</span>
      <SegmentedControl
        aria-labelledby={id}
        data={mailWay.options.map((value) => ({ value, label: t(`ways.${value}`) }))}
        value={choose.isPending ? choose.variables.way : way}
        onChange={(value) => choose.mutate({ way: mailWay.parse(value), before: way })}
      />
      {left !== null && (
        <p className={classes.left}>
          <span>
            {t('left')} <Moment at={left.at} />.
          </span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('backNamed', { what })}
            onClick={() => choose.mutate({ way: left.from, before: way })}
          >
            {t('back')}
          </Button>
        </p>
      )}
      <RefusalNotice error={choose.error} />
    </li>
  )
}

/** Of each sort of thing that can wait: by mail at once, in the digest, or in the app alone. */
export const MailChoices = () => {
  const { t } = useTranslation('hearing')
  const query = useQuery(choicesQuery)
  return (
    <Section title={t('choices.title')}>
      <Loaded query={query}>
        {({ choices }) => (
          <ul className={classes.choices}>
            {choices.map((choice) => (
              <Choice key={choice.sort} {...choice} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}
