import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Channel,
  channelRoutes,
  type ChannelService,
  channelService,
} from '@tweespraak/contract/channels'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/note.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Moment } from '../../ui/when.tsx'
import { ChannelForm } from './channel-form.tsx'
import classes from './integrations.module.css'
import { channelsQuery } from './queries.ts'
import { useChannel } from './use-channel.ts'

/** Where the channel is, and whether what is sent arrives. */
const State = ({ channel: { hint, toldAt, trouble, paused } }: { channel: Channel }) => {
  const { t } = useTranslation('integrations')
  return (
    <>
      {trouble !== null && (
        <Note>
          {t(`trouble.${trouble}`)} {t(paused ? 'paused' : 'goesOn')}
        </Note>
      )}
      <p className={classes.text}>
        {t('which', { hint })}
        <br />
        <span className={classes.quiet}>
          {toldAt === null ? (
            t('notYet')
          ) : (
            <>
              {t('toldAt')} <Moment at={toldAt} />
            </>
          )}
        </span>
      </p>
    </>
  )
}

const Deeds = ({ service }: { service: ChannelService }) => {
  const { t } = useTranslation('integrations')
  const params = { service }
  const attempt = useChannel(() => call(channelRoutes.try, { params }), t('tried'))
  const remove = useChannel(() => call(channelRoutes.remove, { params }), t('removed'))
  return (
    <>
      <RefusalNotice error={attempt.error ?? remove.error} />
      <div className={classes.deeds}>
        <Button variant="default" loading={attempt.isPending} onClick={() => attempt.mutate(undefined)}>
          {t('try')}
        </Button>
        <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
          {t('remove')}
        </Button>
      </div>
      <p className={classes.quiet}>{t('removeText')}</p>
    </>
  )
}

interface ServiceProps {
  readonly service: ChannelService
  readonly channel: Channel | null
  readonly mayChange: boolean
}

const Service = ({ service, channel, mayChange }: ServiceProps) => {
  const { t } = useTranslation('integrations')
  return (
    <Section title={t(`services.${service}`)}>
      <div className={classes.part}>
        {channel === null ? (
          !mayChange && <p className={classes.text}>{t('none')}</p>
        ) : (
          <State channel={channel} />
        )}
        {channel !== null && mayChange && <Deeds service={service} />}
        {mayChange && <ChannelForm key={channel?.hint ?? ''} service={service} known={channel} />}
      </div>
    </Section>
  )
}

/** What channels of Slack and Teams are told each working day: numbers, and nothing of a person. */
export const Channels = () => {
  const { t } = useTranslation('integrations')
  const query = useQuery(channelsQuery)
  return (
    <Loaded query={query}>
      {({ channels, can }) => (
        <>
          {!can.change && <p className={classes.quiet}>{t('byAdministrator')}</p>}
          {channelService.options.map((service) => (
            <Service
              key={service}
              service={service}
              channel={channels.find((each) => each.service === service) ?? null}
              mayChange={can.change}
            />
          ))}
        </>
      )}
    </Loaded>
  )
}
