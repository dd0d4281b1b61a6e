/**
 * The words by which goals are read, for one language. Words are folded. `abc*` is how a word begins, `*abc` how it
 * ends; a list is written with spaces between. Phrases are whole.
 */
export interface GoalVocabulary {
  /** Say nothing of what is done: willen, gaan, de, heel. */
  functionWords: string
  /** Verbs and nouns that name no action or result: verbeteren, communiceren, samenwerking. */
  vague: string
  /** beter, meer, efficiënter */
  comparatives: string
  /** Actions that somebody else could see. */
  actions: string
  /** Actions that bring something to its end: afronden, behalen. */
  completions: string
  /** Actions that make or take something: schrijven, volgen. With something that can be handed over they are checked. */
  creations: string
  /** verb and particle that stand apart: rond … af */
  apart: Readonly<Record<'completion' | 'action', string>>
  /** What can be handed over, shown or attended. */
  deliverables: string
  /** klaar, live, goedgekeurd */
  done: string
  /** What one can become. */
  roles: string
  becoming: string
  /** zelfstandig … kunnen */
  independent: string
  able: string
  /** minimaal, at least: a number behind it is a measure. */
  bounds: string
  /** zonder fouten, geen enkele */
  absolutes: string
  /** alle, all: a measure of the noun behind it */
  universals: string
  /** Words before a number that only names something: stap 2, hal 3. */
  labels: string
  /** Nouns of people around somebody, whose number measures nothing: team, collega's. */
  company: string
  /** Words that make a number one of the past or of how things are: al, sinds, nu. */
  asItIs: string
  /** Whose number tells the clock or an age. */
  clock: string
  reasons: string
  /** Words before "om … te" that make it no purpose: mijn doel is om. */
  complements: string
  means: string
  /** Words of help and practice, wherever they stand. */
  helping: string
  /** What somebody else must do or be: mijn collega's moeten. */
  others: string
  must: string
  fillers: string
}
