import type { Lexicon } from './lexicon.ts'
import { wordsOf } from './pattern.ts'

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const months = 'january february march april june july august september october november december'

const past = wordsOf(`
  was were wasn't weren't had hadn't did didn't came went saw gave took stood ran spoke began kept held stayed said sought bought brought thought asked
  wrote read looked cut rode rose fell ate sat lay lied left let found bound drank sang hung caught called slept knew could couldn't
  became sent shut drew threw helped lost chose offered understood got heard felt told made met paid put set sold taught
  won woke wore broke built drove flew forgot froze hid hit hurt led meant quit rang shook showed shot slid spent split
  stole stuck struck swore swept tore withdrew overran overlooked interrupted mislaid misread dealt fed laid spread wound
  swam dug fought sprang stung tripled shared skipped missed handed answered picked`)

const notPast = wordsOf(`
  need needed used supposed hundred indeed speed feed shed embed exceed proceed succeed agreed interested
  excited detailed organised organized structured skilled talented motivated dedicated tired stressed frustrated limited
  related advanced experienced good-natured focused committed determined engaged prepared relaxed confused annoyed
  disappointed pleased unfocused disorganised disorganized open-minded wicked naked beloved sacred rugged`)

export const english: Lexicon = {
  greetings: wordsOf('dear hi hello hey hiya morning afternoon evening'),
  closings: wordsOf('regards cheers sincerely kind best warm yours greetings'),
  conjunctions: wordsOf('but and so because while that when if as which though although'),
  classes: {
    you: wordsOf("you u you've you'd ya"),
    you_all: wordsOf("you u your yourself ur you're"),
    your: wordsOf('your ur'),
    he: wordsOf('he she they'),
    i: wordsOf("i i'm i've i'd i'll"),
    me: wordsOf("i i'm i've i'd i'll me my myself im ive"),
    not: wordsOf(
      "not no never nothing none don't doesn't didn't isn't wasn't hardly barely dont didnt doesnt without can't cannot couldn't",
    ),
    weekday: wordsOf(`${weekdays} monday's tuesday's wednesday's thursday's friday's mon tue wed thu fri`),
    month: wordsOf(`${months} jan feb mar apr jun jul aug sep sept oct nov dec`),
    than: wordsOf('than'),
    number: wordsOf(
      'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred dozens both half double twice once several',
    ),
    unit: wordsOf(
      'times minutes minute hours hour days day weeks week months month years percent euros dollars pounds quarter',
    ),
    seen_time: wordsOf(
      `${weekdays} monday's tuesday's wednesday's thursday's friday's ${months} yesterday yesterday's today today's tonight morning afternoon just recently last earlier ago past then often regularly usually frequently repeatedly`,
    ),
    place: wordsOf(
      'during in at when on before after halfway beforehand afterwards immediately every each daily weekly yourself while with without from into to for',
    ),
    more: wordsOf(
      'more less better earlier later faster slower calmer louder softer shorter longer clearer stronger bit little sooner quicker often',
    ),
    opinion: wordsOf(
      'think feel see saw recognise recognize experience experienced view make take look mean meant understand agree feelings thoughts opinion reaction response perspective',
    ),
    about_this: wordsOf('this that it these'),
    be_past: wordsOf("was were wasn't weren't"),
    aux: wordsOf("have has had haven't hasn't you've he's she's they've"),
    be: wordsOf('am are is'),
    modal: wordsOf('could would should can might may must will shall ought need'),
    others: wordsOf(
      'team teammates colleagues colleague client clients customer customers patient patients resident residents pupil pupils student students parents children kids group class family department organisation organization company shop project production everyone everybody people others board guests guest visitors participants schedule crew shift warehouse we they he she us them daughter son husband wife mother father nobody new joiners',
    ),
    concrete_state: wordsOf('late present absent ready away missing incomplete empty early'),
    also: wordsOf('and'),
    article: wordsOf('the a an'),
    preposition: wordsOf('to with of in on for at about by from under against during after without thank'),
    motion: wordsOf(''),
  },
  past,
  notPast,
  regularPast: (lower) => lower.length >= 4 && lower.endsWith('ed') && !notPast.has(lower),
  participle: (lower) =>
    (lower.length >= 4 && lower.endsWith('ed') && !notPast.has(lower)) ||
    /^(come|gone|seen|given|taken|spoken|begun|kept|held|said|bought|brought|asked|written|read|left|let|found|sent|shut|drawn|thrown|lost|chosen|understood|heard|told|made|met|paid|put|set|sold|taught|won|broken|built|driven|forgotten|hidden|hit|led|quit|shown|spent|split|stuck|torn|withdrawn|cut|run|overrun|got|gotten|done|laid|dealt|caught)$/.test(
      lower,
    ),
  turns: wordsOf('but however unfortunately though although yet'),
  doubled: wordsOf(''),
  lack: wordsOf('missing lacks lacked lacking incomplete'),
  work: wordsOf(
    'question method conclusion introduction analysis assignment screenshots manual report reports code presentation email emails quote invoice invoices schedule document documents lesson slides text article commits file files handover minutes figures boxes delivery register order bill form letter room table chart chapter plan',
  ),
  workEndings: /.(book|list|report|sheet)$/,
  vague: wordsOf(`
    was were wasn't weren't had hadn't did didn't went thought could couldn't became felt knew meant done gone learned learnt grown developed improved worked appreciated
    functioned communicated functioning got progressed tried wanted needed seemed appeared loved liked enjoyed
    are am is have has do does can might will would should know seem seems look want feel think need communicate work works
    function develop must may be bring brings show shows stay stays make makes`),
}
