import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import {
  type Channel,
  channelHours,
  channelRoutes,
  type ChannelService,
  type ChannelSort,
  channelSort,
} from '@tweespraak/contract/channels'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import classes from './integrations.module.css'
import { useChannel } from './use-channel.ts'

const hours = Array.from({ length: channelHours.last - channelHours.first + 1 }, (_, at) =>
  String(channelHours.first + at),
)

const sorts = channelSort.options

interface ChannelFormProps {
  readonly service: ChannelService
  readonly known: Channel | null
}

/** Where a channel is, what it is told and when. The address goes in and does not come back. */
export const ChannelForm = ({ service, known }: ChannelFormProps) => {
  const { t } = useTranslation('integrations')
  const [address, setAddress] = useState('')
  const [chosen, setChosen] = useState<readonly ChannelSort[]>(known?.sorts ?? sorts)
  const [hour, setHour] = useState(String(known?.hour ?? 9))
  const [tried, setTried] = useState(false)
  const isAddressMissing = known === null && address.trim() === ''
  const isNothingChosen = chosen.length === 0
  const save = useChannel(
    () =>
      call(channelRoutes.set, {
        params: { service },
        body: {
          address: address.trim() === '' ? null : address,
          sorts: sorts.filter((sort) => chosen.includes(sort)),
          hour: Number(hour),
        },
      }),
    t('saved'),
  )
  return (
    <form
      className={classes.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isAddressMissing || isNothingChosen) return
        save.mutate(undefined, { onSuccess: () => setAddress('') })
      }}
    >
      <TextInput
        className={classes.field ?? ''}
        label={t(known === null ? 'address' : 'otherAddress')}
        description={t(`where.${service}`)}
        error={tried && isAddressMissing ? t('addressMissing') : undefined}
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={t('sortsLabel')}
        error={tried && isNothingChosen ? t('sortsMissing') : undefined}
        value={[...chosen]}
        onChange={(values) => setChosen(sorts.filter((sort) => values.includes(sort)))}
      >
        <div className={classes.choices}>
          {sorts.map((sort) => (
            <Checkbox key={sort} value={sort} label={t(`sorts.${sort}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t('hour')}
        data={hours.map((value) => ({ value, label: t('hourOf', { hour: value }) }))}
        value={hour}
        onChange={(event) => setHour(event.currentTarget.value)}
      />
      <RefusalNotice error={save.error} />
      <Button type="submit" variant="default" loading={save.isPending}>
        {t(known === null ? 'connect' : 'save')}
      </Button>
    </form>
  )
}
