import { NativeSelect, TextInput } from '@mantine/core'
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { answerers, type Form } from '@tweespraak/contract/form'
import { bankTopics, type BankQuestion } from '@tweespraak/contract/forms'
import { askedOf } from '@tweespraak/contract/form-problems'
import { builtInKindCodes } from '@tweespraak/contract/templates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../../ui/loaded.tsx'
import { RowButton } from '../../../ui/row-button.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { VoiceDot } from '../../../ui/voice.tsx'
import { useRoughWords } from '../form-words.ts'
import { bankQuery } from '../queries.ts'
import classes from './bank-panel.module.css'
import { anything, searchBank, type BankWish } from './bank-search.ts'
import { findField } from './form-edit.ts'

interface BankPanelProps {
  readonly form: Form
  readonly onAdd: (question: BankQuestion) => void
}

interface FoundProps extends BankPanelProps {
  readonly questions: readonly BankQuestion[]
}

const Found = ({ form, questions, onAdd }: FoundProps) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  return (
    <>
      <p className={classes.count} role="status">
        {questions.length === 0 ? t('bank.nothing') : t('questions', { count: questions.length })}
      </p>
      <RowList label={t('bank.title')}>
        {questions.map((question) => {
          const { field } = question
          const there = findField(form, field.id) !== undefined
          return (
            <Row
              key={field.id}
              title={
                <RowButton
                  aria-disabled={there}
                  aria-label={t(there ? 'bank.there' : 'bank.add', { name: say(field.label) })}
                  onClick={() => !there && onAdd(question)}
                >
                  {say(field.label)}
                </RowButton>
              }
              detail={
                <span className={classes.questions}>
                  {askedOf(field).map((side) => (
                    <span key={side} className={classes.question}>
                      {side !== 'together' && <VoiceDot side={side} label={t(`answeredBy.${side}`)} />}
                      {say(field.questions[side])}
                    </span>
                  ))}
                </span>
              }
              trail={there ? <IconCheck size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
            />
          )
        })}
      </RowList>
    </>
  )
}

/** Questions to choose from; Enter puts one on the form. */
export const BankPanel = ({ form, onAdd }: BankPanelProps) => {
  const { t } = useTranslation('templates')
  const query = useQuery(bankQuery)
  const [wish, setWish] = useState<BankWish>(anything)
  return (
    <div className={classes.bank}>
      <TextInput
        label={t('bank.search')}
        value={wish.words}
        leftSection={<IconSearch size={16} aria-hidden />}
        onChange={(event) => setWish({ ...wish, words: event.currentTarget.value })}
      />
      <div className={classes.filters}>
        <NativeSelect
          label={t('bank.topic')}
          value={wish.topic}
          onChange={(event) => {
            const topic = bankTopics.find((known) => known === event.currentTarget.value)
            setWish({ ...wish, topic: topic ?? '' })
          }}
          data={[
            { value: '', label: t('bank.allTopics') },
            ...bankTopics.map((topic) => ({ value: topic, label: t(`topic.${topic}`) })),
          ]}
        />
        <NativeSelect
          label={t('bank.kind')}
          value={wish.kind}
          onChange={(event) => {
            const kind = builtInKindCodes.find((known) => known === event.currentTarget.value)
            setWish({ ...wish, kind: kind ?? '' })
          }}
          data={[
            { value: '', label: t('bank.allKinds') },
            ...builtInKindCodes.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
        />
        <NativeSelect
          label={t('bank.who')}
          value={wish.who}
          onChange={(event) => {
            const who = answerers.find((known) => known === event.currentTarget.value)
            setWish({ ...wish, who: who ?? '' })
          }}
          data={[
            { value: '', label: t('bank.everybody') },
            ...answerers
              .filter((who) => who !== 'third')
              .map((who) => ({ value: who, label: t(`answeredBy.${who}`) })),
          ]}
        />
      </div>
      <Loaded query={query}>
        {({ questions }) => <Found form={form} questions={searchBank(questions, wish)} onAdd={onAdd} />}
      </Loaded>
    </div>
  )
}
