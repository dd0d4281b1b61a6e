import type { FeedbackRule, PatternsIn } from './feedback-text.ts'
import { findings } from './found.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { patternsOf, wordsOf } from './pattern.ts'
import type { Grounds } from '../rule.ts'

const trait = {
  nl: wordsOf(`
    lui luie dom domme negatief negatieve dominant arrogant egoïstisch egoistisch asociaal slordig chaotisch onbetrouwbaar ongeïnteresseerd
    ongemotiveerd onprofessioneel onverantwoordelijk lastig moeilijk moeilijke irritant vervelend vervelende bot botte koppig eigenwijs onzeker
    traag langzaam passief laks nonchalant afstandelijk onbeschoft onaardig ondankbaar verwend zwak incapabel onbekwaam ongeschikt
    emotioneel hysterisch overgevoelig gevoelig streng star rigide betweterig controlfreak leugenaar zeurpiet zeur aansteller
    ego profiteur luiaard sloddervos warhoofd flapuit direct brutaal gemakzuchtig afwachtend respectloos onvolwassen kinderachtig`),
  en: wordsOf(`
    lazy stupid dumb negative dominant bossy arrogant selfish antisocial sloppy chaotic unreliable uninterested unmotivated
    unprofessional irresponsible difficult annoying rude blunt stubborn insecure slow passive careless distant ungrateful
    spoiled weak incompetent incapable emotional hysterical oversensitive sensitive rigid liar whiner nag know-it-all direct
    immature childish disrespectful hopeless useless toxic cold aggressive disorganised disorganized`),
}

const patterns: PatternsIn = {
  nl: patternsOf(
    `
    @you bent|was .. @trait
    bent|ben|was @you .. @trait
    @you bent|ben .. geen teamspeler|teamplayer|leider|type|doorzetter
    hij|zij|ze is .. @trait
    jouw|je|uw karakter|persoonlijkheid|houding|instelling|mentaliteit
    zo ben|bent @you
    typisch iets voor jou`,
    { ...dutch.classes, trait: trait.nl },
  ),
  en: patternsOf(
    `
    @you are|were .. @trait
    you're .. @trait
    he's|she's .. @trait
    he|she is .. @trait
    you're|are .. not|no|never .. team player|leader
    your character|personality|attitude|mentality
    that's just|so you`,
    { ...english.classes, trait: trait.en },
  ),
}

export const character: FeedbackRule = {
  name: 'feedback/character',
  find: findings('feedback/character', 'weak', patterns, (words) => ({
    explanation: {
      nl: `“${words}” zegt hoe iemand is. Zeg liever wat je diegene zag doen.`,
      en: `“${words}” says what somebody is like. Rather say what you saw them do.`,
    },
    example: {
      nl: 'Je hebt deze week twee taken niet opgepakt.',
      en: 'You left two tasks undone this week.',
    },
  })),
}

export const characterGrounds: Grounds = {
  reason: {
    nl: 'Wie iemand ís kan diegene niet veranderen; wat iemand doet wel.',
    en: 'Nobody can change who they are; what they do they can.',
  },
  source: '4G-model; SBI: describe behaviour, not the person',
  fires: [
    { language: 'nl', text: 'Je bent gewoon lui.' },
    { language: 'en', text: 'You are not a team player.' },
  ],
  silent: [
    { language: 'nl', text: 'Je bent een fijne collega.' },
    { language: 'nl', text: 'Je kwam drie keer te laat.' },
    { language: 'en', text: 'You are late for the second time this week.' },
  ],
}
