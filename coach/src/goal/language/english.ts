import type { GoalVocabulary } from './vocabulary.ts'

export const english: GoalVocabulary = {
  functionWords: `the a an and or but then that this these those there here i me my mine myself you your he she
    they them their we us our who what where how when if as with without to in on of for from by at
    into about over under between after before per since until within during want wants will would
    shall should can could may might must am is are was were be been being have has had having do
    does did done doing get gets getting go going let keep stay so more less better good well very
    really much many often always each every all any no not also still yet own self other others
    another goal specific measurable achievable attainable realistic relevant time-bound timebound
    time therefore because like i'd i'll i'm it its it's just first next coming year month week day
    quarter end start least most up out off down further level objective personal`,
  vague: `overview home reliable firm firmer rely best happier life improv* develop development developing grow growing growth optimis* optimiz* professionalis*
    professionaliz* strengthen* promot* encourag* contribut* striv* communicat*
    collaborat* perform performing performance focus focusing attention work works working workload
    quality service* effective* efficien* proactiv* assertiv* excel excellence result results goals
    objectives skill skills competenc* knowledge attitude behaviour behavior role tasks things step
    steps balance structure confidence confident trust calm calmer stress dare feel feeling deal
    dealing plan planning time management understand understanding insight aware awareness
    initiative leadership leader responsib* support connection connect connects inspire inspires
    inspiring player motivat* involv* culture atmosphere process processes organisation
    organization department team colleague* people customer* client* increase increasing reduce
    reducing lower raise lift sales pressure challenge* opportunit* happy sharp sharper
    visible seriously appreciat* fast faster english dutch think look looking flexible creative
    creativity innovat* strateg* talent* version training course details parental something
    everything change progress career move advance advancement mistakes become better job
    take taking show make making bring try person box outside ongoing basis work-life career-wise
    further learn learning productivity productive organised organized manage meetings
    professional professionally help sustainable engagement engaged`,
  comparatives: `braver bolder kinder friendlier better more less fewer faster bigger higher lower stronger clearer calmer happier sharper
    smarter easier further greater smoother tighter closer quicker`,
  actions: `put puts tell tells stack stacks greet* strap straps knock knocks lift lifts spend spends watch* walk* count* inspect* repair* paint* wash* pick picks order orders buy buys pay pays invoice*
    move moves plant plants label labels sort sorts swap swaps trade type types book books brief briefs
    debrief* log logs negotiat* weigh* remind* tidy offer offers welcome*
    explain* explore* edit edits file files verif* writ* wrote practis* practic*
    discuss* ask asks asking call calls calling read reads reading join joins joining shadow* try tries
    trying use uses using fill fills visit* share* sharing cook* program programming digiti* rewrit*
    replac* research* delegat* observ* interview* attend* prepar* drive driving note record* register*
    check* measur* coach coaches train trains send* sent answer* email mail start* meet meeting onboard
    summar* analys* analyz* compar* test tests testing build* built give gives giving hold holds holding
    conduct* run runs running follow* know speak speaks speaking publish* draw draws drawing calculat*
    sell selling sold recruit* hire hires process archiv* clean* scan* install* configur* deploy* review*
    refactor* migrat* pair rehears* insert* dress dresses enter enters entering lead leads leading teach
    teaches hand hands ship ships shipping close closes closing talk talks talking network invit* apply
    applies document documentation map schedul* facilitat* mentor mentors mentoring
    present* translate* cycl* breathe supervis* design designs designing designed draft* organis* organiz* set list lists
    create* creating keep keeps demo assess* audit* transfer* track* triag* collect* gather*`,
  completions: `halve halves halved double doubles repair* win wins clear cleared clears clearing cut cuts cutting complet* finish* obtain* pass passes
    passed passing achiev* submit* deliver* publish* present presents presented presenting organis*
    organiz* implement* launch* adopt* sign signed approv* realis* renew* send sends sent ship ships
    shipped close closes closed hand hands handed digiti* rewrit* rewrote migrat* replac* resolv* solve*
    install* certif* earn* graduat* reach reaches reached release* releasing hire hires hired onboard*
    roll rolls rolled attain* secur* draft* written built updated held given created designed attended
    host*`,
  creations: `put puts get gets write writes writing written build* make makes making creat* draw draws design designs designing designed develop develops do does sit sits take takes taking attend* give gives giving hold holds conduct* run runs read reads prepar* produc* compil* draft* set post posts schedul* facilitat* join deliver record`,
  apart: {
    completion: 'hand in, hands in, send in, roll out, rolls out, carry out, go live, goes live',
    action: 'set up, sets up, draw up',
  },
  deliverables: `*report *plan *guide *manual *presentation *diploma *certificate *certification *licence *license *exam *test *course *training *module *workshop e-learning *protocol *instruction *dashboard *site *app *application *design *prototype *video *article *leaflet *flyer *poster *quote *contract *agreement *budget *portfolio *thesis *essay *paper *memo *proposal *overview *list *form *template *script *release *survey *audit *registration *accreditation *map *book *meeting *evening *session *event *tournament *lesson *interview *assignment *log *letter *procedure *page *database *spreadsheet *pilot *campaign *migration *document *table *analysis *evaluation *degree *qualification *feature *framework *deck *summary *summaries *invoice *invoices *figures *interviews *demo *marathon *project *projects *tasks *deals *bugs *tickets *talk *webinar *podcast *menu *schedule *internship *assessment *draft *onboarding *teach-in *quiz *cv`,
  done: `gone ready done finished live completed approved signed adopted delivered published passed obtained
    renewed up-to-date certified solved resolved launched released online achieved submitted updated`,
  roles: `*lead *leader *manager *coordinator *adviser *advisor *teacher *nurse *supervisor *trainer
    *specialist *consultant *architect *developer *mentor *director *chair *administrator
    *technician *driver *cook *analyst *engineer *examiner *planner`,
  becoming: 'become am be becoming is',
  independent: 'independently unaided unsupervised',
  able: 'can able',
  bounds: `at least|most, a minimum|maximum|score of, maximum, minimum, no|not more than, more|less|fewer than, under,
    over, above, below, from, to, an average of, by, up|down to, is, a, no longer than, of, total of, within, max, min,
    with`,
  absolutes: `a quarter|third, by half|heart, halve, double, without a single,
    without exception|errors|mistakes|help|interruption|delay, once, twice, without any errors, error-free,
    no errors|mistakes|complaints|incidents, no _ errors, zero errors, within the deadline|term,
    within the legal term, on my own`,
  universals: 'all every',
  labels: `step phase assignment point version v sprint group hall room class block period paragraph annex
    number no chapter article location year week scale building floor route module part unit
    priority tier term goal task day lesson page law office windows semester quarter on grade
    appendix fy reading`,
  company: `group team colleagues people persons employees staff children members men women fte pupils students
    users of residents`,
  asItIs: 'already since now currently last past previous experience old age been',
  clock: "o'clock am pm",
  reasons: `we|they will be, for better|more|less|fewer|smoother, for a better|safer|smoother, which is why|also|in,
    that is why|what, meaning, leading|thanks|important|due|contributes|relevant to, resulting in, in view of,
    given the|that|our|my, ultimately, needed for|to|because, necessary|matters for|to, i|we struggle, struggling with,
    i find ... hard|difficult, hard for me, feedback showed|said|was, survey showed, helps the|our|them|me|us,
    gives me|us|the|them, makes me|it|us|the, for my career|diploma|registration|future|next, that ... way,
    lets me|us|them, frees, end|ends up, the point is, worth, to make life, since the law|rules, the law requires,
    is required|important|relevant, costs us|me|the, it costs,
    which annoys|causes|costs|leads|allows|helps|makes|means|will, is a core|key, they|we|i keep *ing,
    too much|late|long|often|slow|many, make up for, easier|important|pays for,
    so that|i|we|they|clubs|new|the|my|our|it|people|customers|you|everyone|nobody|colleagues, because, in order to,
    so as to, as a result, this|that way, otherwise, therefore|as|since i, allowing, enabling,
    this matters|helps|will|saves|supports, matters|important|relevant because, that helps, thereby, to be able to,
    with a view to, with the aim of, i need this, need to be able, we need, as we|it|this|the|they|my,
    since it|we|this|my, supports our, can|are|i then, then i get, benefit, the reason, i notice that,
    in preparation for, for the sake of, it's what, saves, to prepare for, in the interest of`,
  complements: '',
  means: `have|has|get|got|given|gives ... budget|access|hours|materials|permission|approval|support|tools,
    is|are available, i know how|the, i have done|used|managed before|already,
    i did|ran|led|used|learnt|already|use|prepare|reserve|block|ask|practise|practice|rehearse|shadow|learned|discuss|pair|train|helped|attend|follow,
    last year as, within|under my own|control, up to me, i can ... myself, can do this, help|use|support of,
    guidance from|of, with ... as an example, online course|training|module, e-learning*, role play*, role-play*,
    step at a time, in small|three|two|four steps, small|smaller steps, start|starting small|with, break it|this|down,
    set aside, block|blocking|blocked ... time|hour|hours|minutes|calendar|diary, put ... in my calendar|diary,
    keep a log|diary|list|record, sit|sitting in on, coached|mentored|trained by, alongside,
    colleague* ... helps|shows|teaches|supports, manager ... agreed|approved|supports|helps|freed,
    agreed|together|arranged|practise|discuss|pair with, signed up for, enrolled, registered for,
    practise|practice|practising|practicing ... with|on|every|each, every|each week|day|month ... practise|practice,
    through taking|doing|using|asking, using|following the, with input from, on the basis of,
    first i|we|ask|list|read|talk|watch, i|we|may first, i'll|i ... first,
    my|the|with|a coach|mentor|assessor|buddy|senior|supervisor,
    ask|asking ... feedback|help|tips|advice|colleague*|manager|senior|team, has|have offered|already, show|shows me how,
    set a reminder, checks them|it|my, go through ... with, the guide,
    guide|feedback|learn|help|support from, feedback afterwards, under the guidance, who has done, we already have,
    the way ... does, with the help of, with help|support, with the support, under supervision, supervision, using,
    by using|calling|asking|doing|taking|practising|practicing|reading|working|attending|setting|blocking|closing|sending|making|reviewing|starting|holding|scheduling|giving|writing|joining|following|talking,
    by means of, i start with|the, afterwards, after that, i have already|time, did this, experience, study leave,
    training|enough|my budget, budget for|is, in my calendar|control, ask for feedback, check it with, shadow,
    teaches|help me, hours a week for, day a week, afternoons a week of, my own hands, enough time, know the theory,
    build up, we evaluate, sits in, step by step, works|work it out with, which i have, was|been given, will|get help,
    will observe|review, take on, achievable|realistic|attainable because, reviews my, for which i,
    i will ask|practise|practice|use|shadow, with my mentor|coach|buddy`,
  helping: `buddy rehearse rehearsing coaching guidance teammate`,
  others: `colleagues colleague manager boss supervisor management customers clients parents pupils others
    everyone everybody employees board`,
  must: 'must should needs need has have ought',
  fillers: `relevant me i my to be yes no ok okay n a later unknown not important doable achievable realistic sure good fine always
    better gets asap needed measurable attainable specific x tbd is it this well quite possible soon
    personal when goes if`,
}
