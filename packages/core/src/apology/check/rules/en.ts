import { phrase, sentence, within } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

const sorry = `(?:sorry|apologi[sz]e[ds]?|apologi[sz]ing|apology|apologies|regrets?)`;
const people = '(?:users?|customers?|people|members?|accounts?|visitors?|clients?|subscribers?|players?|merchants?|shoppers?|guests?|of (?:you|our))';
const harms = '(?:inconveniences?|trouble|disruptions?|interruptions?|frustrations?|confusion|distress|concerns?|worry|worries|upset|offen[cs]e|delays?|issues?|problems?|difficult(?:y|ies)|annoyances?|hassles?|hardships?|disappointments?|impact|harm|hurt|stress|anxiety|alarm)';
const many = '(?:possible |potential |undue |unnecessary |resulting |related |other |subsequent |perceived |all |further )?';
const hurt = '(?:affected|impacted|inconvenienced|offended|hurt|upset|disappointed|frustrated|confused|troubled|bothered|annoyed|disrupted)';
const feel = "(?:f(?:eel|elt)(?! (?:the|these|its?|our) )|(?:are|were|got|became|'re) (?:upset|offended|angry|disappointed|unhappy|frustrated|annoyed|bothered|dissatisfied)|took (?:offen[cs]e|it|this)|(?:see|saw|took|take) (?:it|this|things) (?:that|this) way|mis(?:understood|interpreted|read)|didn't (?:like|enjoy|understand)|did not (?:like|enjoy|understand)|have been (?:upset|offended|hurt|disappointed|frustrated)|(?:got|have|had|formed|were left with) (?:that|this|the wrong) impression|(?:have |'ve )?had (?:a|an) (?:bad|poor|negative|frustrating|unpleasant|disappointing|less than \\p{L}{1,12}) experience)";
const act = "(?:we(?:'ll|'ve| will| have| can| are|'re)|you(?:'ll| will| can| should| may| do not| don't| need)|please|contact|write|reply|call|e-?mail|see|check|use|reset|change|follow|ask|tell|open|reload|refresh|go to|sign|log)";

const rules: readonly Rule[] = [
  // Vague: no harm is named
  {
    id: 'en/any-inconvenience', severity: 'error', kind: 'vague',
    pattern: phrase`(?:(?:for|about) )?(?:any|whatever) (?:and all )?${many}(?:\p{L}{1,15} )?inconveniences?(?: (?:this|that|it|we) (?:may|might|could|has|have) (?:have )?caused?)?`,
    why: '"Any" doubts that harm happened and names none of it.',
    better: 'You could not check out between 14:02 and 14:44 UTC. That was our fault, and we are sorry.',
  },
  {
    id: 'en/the-inconvenience', severity: 'error', kind: 'vague',
    pattern: phrase`(?:${sorry}|excuse|pardon|forgive)(?:(?! (?:any|whatever) )[^.!?\n]){0,40} (?:(?:the|this|these|your|all|such|our|an|some|possible|potential|(?:the )?temporary|(?:the )?slight) ${many}|for )inconveniences?`,
    why: 'Names a mood, not the harm. Say what the reader could not do.',
    better: 'We are sorry you could not open your files this morning.',
  },
  { id: 'en/inconvenience', severity: 'info', kind: 'vague', pattern: phrase`inconvenienc(?:es?|ed|ing)`, why: 'Weak catch-all for the harm done.', better: 'We know you lost an hour of work.' },
  {
    id: 'en/any-confusion', severity: 'error', kind: 'vague',
    pattern: phrase`(?:any|whatever) ${many}(?:\p{L}{1,15} )?${harms}(?: (?:or|and) ${many}${harms})? (?:this |that |it |you |we |which )?(?:may|might|could|has|have|had|caus)(?: have)?(?: been)?(?: caused?| experienced| had)?|(?<=${sorry}${within(25)} )any ${many}(?:\p{L}{1,15} )?${harms}`,
    why: 'Same doubt as "any inconvenience".',
    better: 'Our email gave the wrong date: the right date is 3 December.',
  },
  {
    id: 'en/sorry-for-trouble', severity: 'info', kind: 'vague',
    pattern: phrase`(?:sorry|apologi[sz]e|apologies) (?:for|about) (?:the|this|these) ${many}(?:trouble|hassle|confusion|frustration|issues?|problems?|interruptions?|difficult(?:y|ies)|situation|experience|mess|events?)(?= ?(?:[.!?,;:\n]|$|caused|this|and))`,
    why: 'Names no harm: the reader still has to find out what it was.',
    better: 'We are sorry that search showed old prices until noon.',
  },
  {
    id: 'en/we-regret-that', severity: 'warn', kind: 'vague',
    pattern: phrase`we (?:deeply |sincerely |very much |truly |do )?regret (?:that|any|the|this|to (?:inform|say|announce|advise|tell))`,
    why: 'Regret without responsibility: anyone can regret the weather.',
    better: 'We took the site down by mistake, and we are sorry.',
  },
  {
    id: 'en/abrupt-apologies', severity: 'info', kind: 'vague',
    pattern: phrase`(?:our )?(?:(?:sincere(?:st)?|deepest|humblest|many|heartfelt|utmost|most) ){0,3}apologies(?= for| to|[.!,\n]|$)`,
    unless: sentence`(?:our|my) apologies to you`,
    why: 'A noun with no speaker. "We are sorry" has one.',
    better: 'We are sorry.',
  },
  {
    id: 'en/passive-apology', severity: 'warn', kind: 'passive',
    pattern: phrase`(?:an apology|apologies|regrets?) (?:is|are|was|were|has been|have been) (?:hereby )?(?:offered|extended|made|given|issued|expressed|due)|it is (?:regretted|to be regretted|with regret|(?:most |deeply |very |truly )?(?:regrettable|unfortunate)) that|(?:would|wish|want|like) to (?:apologi[sz]e|extend (?:our|an|my) \p{L}{0,12} ?(?:apology|apologies))`,
    why: 'Announces an apology and leaves it to nobody. Make it.',
    better: 'We are sorry.',
  },
  {
    id: 'en/some-users', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:some|certain|a (?:limited |small |very small |tiny )?(?:number|subset|portion|handful|minority|fraction) of|a few|select|a select few)(?: of our)?(?: (?:of the|our))? ${people}`,
    unless: sentence`(?:some|certain|a few) people (?:in|at|on) (?:our|the) team`,
    why: 'Readers cannot tell whether they are included. Give a number or a test.',
    better: '4% of accounts, all on the EU cluster, cannot sign in. You are one of them.',
  },
  {
    id: 'en/maintenance-vague', severity: 'info', kind: 'vague',
    pattern: phrase`(?:undergoing|down for|performing|under|for)(?: some| routine| scheduled| planned| essential| emergency| urgent| necessary){0,3} (?:maintenance|upgrades)`,
    unless: /\d\d?[:h.]\d\d|\d ?(?:am|pm|UTC|GMT)/i,
    why: 'GOV.UK: avoid "maintenance". Say what is off, and until when.',
    better: 'The site is off until 16:00 UTC, Sunday 23 November, while we replace the database.',
  },

  // Conditional: only if someone was hurt
  {
    id: 'en/sorry-if', severity: 'error', kind: 'conditional',
    pattern: phrase`${sorry}(?:(?!,? (?:and|so|but|-|–),? if )[^.!?;:\n—]){0,60} if (?:i|you|this|that|it|any|anyone|anybody|someone|people|some|our|we|your|the|there|they|users|customers|those|these|in any way)`,
    unless: sentence`(?:check(?:ed|ing)?|see|saw|know|knew|knowing|test(?:ed|ing)?|tell|ask(?:ed|ing)?|verif(?:y|ied|ying)|sure|wonder(?:ed|ing)?|find out|found out|decid(?:e|ed|ing)|confirm(?:ed|ing)?|as|even|only) if|if (?:you|your \p{L}{1,20}|the \p{L}{1,20}) [^.!?]{3,80}, (?:and |then )?${act} (?!(?:do|try|sorry|apologi))`,
    why: 'A conditional apology apologises for nothing.',
    better: 'We are sorry. We deleted your draft.',
  },
  {
    id: 'en/if-affected', severity: 'error', kind: 'proof',
    pattern: phrase`(?:if|should) (?:you|your \p{L}{1,20}|anyone|any of you|any ${people}|some(?:one|body))(?: (?:were|was|are|is|be|have been|has been|feel|felt|got|may have been|might have been)(?: \p{L}{1,15})?|'ve been|'re|) (?:${hurt}|experienced any|suffered any)`,
    // A condition of help, which takes back no apology: there is none in the sentence, and more than the condition.
    unless: /^(?!.*(?:sorry|apolog|regret|inconvenien|patience|understanding|forgiv|excuse))(?:.*,.{4,}|.*\p{L}.* (?:if|should) .*)$/iu,
    why: 'Makes the reader prove they were hurt. Detect it, or state who was.',
    better: 'If you paid between 14:02 and 14:44 UTC, your payment failed. We are sorry.',
  },
  {
    id: 'en/if-sorry', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:if|in case|to the extent(?: that)?|should) (?:you|this|that|it|any|anyone|anybody|someone|people|our|we|your|the|there|they|users|customers|those)(?! (?:paid|were charged|bought|ordered|placed|signed))[^.!?;:\n]{0,80}(?:caused?|offen[cd]|upset|hurt|feel|felt|troubl|problem|confus|frustrat|annoy|disappoint|inconvenien|affected|impacted|wrong way|mistake|misle[ad]|experienced)[^.!?;:\n]{0,60}(?:sorry|apologi[sz]e|apologies|regret)`,
    why: 'A conditional apology apologises for nothing.',
    better: 'We are sorry. We sent you the wrong bill.',
  },
  {
    id: 'en/may-have-caused', severity: 'warn', kind: 'conditional',
    pattern: phrase`(?:may|might|could) have (?:caused|experienced|affected|impacted|seen|noticed|encountered|inconvenienced|upset|offended|been (?:affected|impacted|inconvenienced|confusing|offended))`,
    unless: sentence`(?:we (?:do not|don't|did not|didn't|can't|cannot) (?:yet )?know|investigating|looking into|finding out|checking|could have affected (?:you|everyone|every))`,
    why: 'Hedges about harm you can measure.',
    better: 'This delayed 1,240 orders by up to 35 minutes.',
  },
  {
    id: 'en/those-who', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:sorry|apologi[sz]e|apology|apologies) to (?:all |any(?:one)? of )?(?:anyone|those|everyone|anybody|all|any ${people}|people|users|customers|you)(?: of you)? (?:who|that|whom) (?:(?:was|were|is|are|may be|might be|have been|has been) ${hurt}|(?:we|may|might|could) (?:may |might |could )?have|felt|feels?|took)`,
    why: 'A crowd of maybes. Speak to the reader.',
    better: 'You could not use the app for two hours. We are sorry.',
  },

  // Deflection: not us, not what you think
  {
    id: 'en/sorry-you-feel', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:sorry|apologi[sz]e|regret)(?: to (?:hear|learn|see))?(?: that| if| for how)? (?:you|people|some(?: people| users| customers| of you)?|customers|users|anyone|they|your feelings)(?: may| might| have| still| all)? (?:${feel})|(?:sorry|regret) (?:for|about) (?:how|the way) (?:you|this made you|that made you|it made you) f(?:ee|e)lt?|(?:sorry|regret|apologi[sz]e) (?:for|about|if) (?:how|the way)(?: in which)? (?:this|that|it|our \p{L}{1,15}) (?:may have |might have |could have )?(?:came|come|coming) across`,
    why: "Blames the reader's feelings, not your act.",
    better: 'We are sorry we charged you twice.',
  },
  {
    id: 'en/sorry-to-hear', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:sorry|sad|saddened) to (?:hear|learn|read) (?:that|about|of|this)`,
    why: 'Speaks as a bystander to what you did yourself.',
    better: 'We lost your booking, and we are sorry.',
  },
  {
    id: 'en/sorry-but', severity: 'error', kind: 'but',
    pattern: phrase`(?:sorry|apologies),? (?:\ufffc|\p{L}{1,20}), (?:but|however)(?! not)|(?:sorry|apologi[sz]e|apologies|apology) ?[,—–-]? ?(?:but|however|though|although|yet)(?! not (?:to|for|with))|(?:sorry|apologi[sz]e|apologies|apology) (?:for|about|that|to|you|we|it|the|this|your|if|in)(?:(?!(?:nothing|anything|everything|all|not only|not just|not merely|never|nobody) )[^.!?;:\n]){1,80}?[,—–-]? ?(?:but(?= (?!(?:not|never|no longer|was|were|is|are|did|didn't|could|couldn't|had|hadn't|got|lost|failed|only|also|rather|then|still|which|instead|found|saw|kept|left|received|came|charged|that is not|(?:it|they|we|you|he|she|the \p{L}{1,20}|your \p{L}{1,20}) (?:did not|didn't|never|was not|wasn't|were not|weren't|had not|hadn't|could not|couldn't|lost|failed|stayed|got))(?! (?:cause|mean|intend))(?!\p{L})))|however|(?<!even )(?<!as )though|, although|that said)|we (?:\p{L}{1,12} )?regret (?:the|that|this|any|our)[^.!?;:\n]{1,80}, (?:but|however)(?! not)|(?:while|whilst|although|though|much as) (?:we|i)(?:'re|'m)? (?:\p{L}{1,12} ){0,2}?(?:sorry|apologi[sz]e|regret)(?! (?:yesterday|on|at))[^.!?;\n]{0,60}(?=, )`,
    unless: sentence`(?:in|for) (?:an|the|this|our) apology|(?:nothing|anything|everything|all) but`,
    why: 'What follows "but" cancels the apology.',
    better: 'We are sorry. We did not have enough servers for the sale.',
  },
  {
    id: 'en/sorry-however', severity: 'warn', kind: 'but',
    pattern: phrase`(?<=(?:sorry|apologi[sz]e|apologies)[^.!?\n]{0,80}[.!] )(?:however|that said|having said that|nevertheless|nonetheless|in our defen[cs]e|to be fair|(?:but|still|yet),? (?:please|you|these|this|such|no|every|it|traffic|demand|our))`,
    why: 'Takes the apology back one sentence later.',
    better: 'We are sorry. We did not have enough servers for the sale.',
  },
  {
    id: 'en/in-our-defence', severity: 'error', kind: 'deflection',
    pattern: phrase`in (?:our|my) (?:own )?defen[cs]e|(?:in|with) all fairness|to be fair,? (?:to us|we|our)`,
    why: 'A defence is for a court. The reader came for help.',
    better: 'We saw the warning at 13:40 and did not act on it.',
  },
  {
    id: 'en/unfortunately', severity: 'info', kind: 'deflection',
    pattern: phrase`unfortunately|regrettably|regretfully|sadly|(?:it|this|that) (?:is|was) (?:very |most |truly |deeply |a )?(?:unfortunate|regrettable)(?: \p{L}{1,15})?|(?:unfortunate|regrettable) (?:incident|event|situation|circumstances?|occurrence|error|mistake|issue)`,
    why: 'Frames your act as bad luck.',
    better: 'We failed to take your payment.',
  },
  {
    id: 'en/best-efforts', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:despite|in spite of|notwithstanding) (?:all )?(?:of )?our (?:very )?(?:best|tireless|utmost|constant|continued|every|extensive) efforts?|we (?:did|tried|are doing|have done) (?:our (?:very )?best|everything (?:we could|possible|in our power))`,
    why: 'Defends you; the reader got nothing.',
    better: 'We did not fix this in time.',
  },
  {
    id: 'en/not-our-intention', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:it )?(?:was |is |has )?(?:certainly |absolutely )?(?:never|not|wasn't|isn't) (?:been )?our (?:inten(?:t|tion)|aim|goal|purpose)|(?:we|i) (?:didn't|did not|never|had no(?:t| intention)) (?:mean(?:t)?|intend(?:ed)?|of|set out)(?: (?:to|any|for|for any|this|it))?|(?:any|our) offen[cs]e was unintentional|unintentional(?:ly)? (?:caus|offen|upset)\p{L}{1,6}|(?:meant|intended) no (?:harm|offen[cs]e)`,
    why: 'Intent is not the question; impact is.',
    better: 'Our pricing page was wrong for six days.',
  },
  {
    id: 'en/misunderstanding', severity: 'warn', kind: 'deflection',
    pattern: phrase`misunderstandings?|miscommunications?|(?:been |was |were )?(?:misinterpreted|misconstrued|misunderstood)|(?:taken )?out of context|confusion (?:this|that|it) (?:may|might)|lost in translation`,
    unless: sentence`(?:we|our \p{L}{1,20}|i) (?:\p{L}{1,12} )?(?:misunderstood|misinterpreted)`,
    why: 'Says the reader got it wrong.',
    better: 'We told you the wrong date.',
  },
  {
    id: 'en/move-forward', severity: 'warn', kind: 'deflection',
    pattern: phrase`put (?:this|it|these events) behind us|mov(?:e|ing) (?:forward|on)(?= ?(?:[,.]|$|from (?:this|here)|together|as a))|turn (?:the|a new) page|going forwards?|draw a line under|look(?:ing)? (?:forward to (?:better|brighter)|to the future)`,
    why: 'Closes the matter before the reader has.',
    better: 'From Monday, two people review every migration.',
  },
  {
    id: 'en/no-liability', severity: 'error', kind: 'deflection',
    pattern: phrase`without (?:prejudice|(?:any )?(?:admi(?:tting|ssion)(?: of)?|acknowledging|accepting|assuming) (?:any |legal |our )?(?:liability|fault|wrongdoing|responsibility|guilt|blame))|(?:does|do|shall|should) not (?:constitute|be (?:construed|taken|seen|read) as) (?:an? )?admission|(?:accept|assume|admit|bear|take)s? no (?:liability|responsibility|fault|blame)|(?:do|does|did|can)(?: not|n't)? ?(?:not )?(?:accept|assume|admit|acknowledge|concede) (?:any |legal )?(?:liability|fault|blame|wrongdoing)|(?:not|cannot|can't|won't) (?:be )?(?:held )?(?:liable|responsible)(?= for)`,
    unless: sentence`you (?:are|will) not (?:be )?(?:held )?(?:liable|responsible)`,
    why: 'An apology with a disclaimer is a legal notice.',
    better: 'We did this, and we will pay for it.',
  },
  {
    id: 'en/as-you-know', severity: 'info', kind: 'deflection',
    pattern: phrase`as (?:many of )?you (?:may|might|probably|likely|all|will|are|'re)? ?(?:already )?(?:know|have (?:noticed|seen|heard|read)|(?:be )?aware|recall)`,
    why: 'Buries the news under "you knew".',
    better: 'Sync is slow: changes take up to 20 minutes.',
  },
  {
    id: 'en/not-who-we-are', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:not|isn't|never) who we are|(?:does not|doesn't|do not|don't) (?:reflect|represent|define) (?:who|what) we (?:are|stand|do)|(?:does not|doesn't|do not|don't|not) (?:reflect|represent|align with|live up to|in line with) (?:our|the) (?:\p{L}{1,15} )?(?:values|standards|culture|principles|company)|(?:not|isn't|below|short of) (?:up to |in line with )?(?:our|the) (?:usual |own |high |normal ){0,2}standards|hold ourselves to (?:a |the )?(?:very )?high(?:er|est)? standards?|out of character`,
    why: 'Praises yourself in the middle of an apology.',
    better: 'We released this without a test.',
  },
  {
    id: 'en/things-happen', severity: 'error', kind: 'minimise',
    pattern: phrase`(?:these|such|bad|unexpected) things (?:do |can |will |sometimes )?happen|things like (?:this|that|these) (?:do |can |will |sometimes )?happen(?! (?:when|because|if|after))|happens? to the best of us|(?:could|can|might) happen to (?:anyone|anybody|everyone|all of us)|(?:this|it|that) (?:can |could |does )?happens? to (?:the best|any (?:company|team|service)|every (?:company|team|service)|all of us)|(?:no|nobody|no one) (?:system|software|service|platform|company|technology|one|provider)? ?(?:is|are) (?:ever )?(?:perfect|infallible|immune|(?:100 ?%|completely|entirely|totally|perfectly) (?:secure|safe|reliable))|nobody's perfect|no one's perfect|(?:mistakes|outages|accidents|bugs|errors|failures) (?:do |can |will |sometimes )?happen(?! (?:when|because|if|after|again|to|at|in|on))|(?:an? )?inevitable (?:part|fact|result) of|to err is human|we(?:'re| are) (?:only|all) human|stuff happens|shit happens|(?:like|as with) (?:any|every|many|most) (?:other )?(?:large |big |major |online |complex |good )?(?:software|system|platform|company|companies|technology|provider|website|online service)|as with all (?:software|technology|things)`,
    why: 'Makes your failure a law of nature.',
    better: 'We had one server where we needed two.',
  },
  {
    id: 'en/nothing-to-worry', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:nothing|no need|no reason|no cause) (?:to (?:worry|panic|be (?:concerned|alarmed))|for (?:concern|alarm|panic|worry))|(?:do not|don't) (?:worry|panic|be alarmed|fret)|no big deal|not (?:a|that) big (?:of )?a? ?deal|blow(?:n|ing)? (?:\p{L}{1,12} ){0,3}out of (?:all )?proportion|overreact(?:ed|ing|ion)?|rest assured|(?:please )?be assured|we (?:can |want to )?(?:re)?assure (?:you|all|our)`,
    why: 'Tells the reader what to feel. Say what you know instead.',
    better: 'No payment was taken: we compared every charge with our bank until 15:00 UTC.',
  },

  // Passive: nobody did it
  {
    id: 'en/mistakes-were-made', severity: 'error', kind: 'passive',
    pattern: phrase`(?:mistakes?|errors?|missteps?|misjudge?ments?|wrong decisions?|bad decisions?|oversights?) (?:were|was|have been|had been|has been|may have been|might have been|got) (?:\p{L}{1,12} )?(?:made|committed)(?! (?:by (?:us|me|our)|visible|public|available|known|worse))|(?:the )?ball was dropped|things could have been (?:handled|done) (?:better|differently)|could have (?:been )?(?:handled|done) (?:this |it |things )?better|(?:decisions?|choices?|calls?) (?:were|was|have been|had been) (?:made|taken) (?:that|which)${within(30)} (?:could|should|might) have been (?:better|different|avoided|handled)`,
    unless: sentence`we (?:should|could) have (?:handled|done)`,
    why: 'Passive voice hides who did it.',
    better: 'We made a mistake: we shipped a change without testing it.',
  },
  {
    id: 'en/agentless-occurred', severity: 'info', kind: 'passive',
    pattern: phrase`(?:(?:an?|some|the|unexpected|unknown) ){0,2}(?:issue|error|problem|incident|outage|failure|fault|glitch|disruption|interruption)s? (?:has |have |had )?(?:occurred|happened|arose|arisen|took place|taken place|been (?:detected|encountered|identified|reported))|(?:some)?things? (?:went|has gone|seems to have gone) (?:wrong|sideways)|things (?:did not|didn't) go as planned|sorry (?:that )?(?:this|it) (?:has )?(?:happened|occurred)`,
    unless: sentence`(?:we|our (?:monitoring|team|engineers|alerts)) |on our (?:side|end)`,
    why: 'The fault appears on its own; nobody owns it.',
    better: 'Our server failed while saving your post.',
  },

  {
    id: 'en/being-handled', severity: 'info', kind: 'passive',
    pattern: phrase`(?:is|are) (?:currently )?being (?:looked (?:into|at)|addressed|handled|taken care of|dealt with|worked on|resolved)|(?:it|this) (?:has come|came|was brought) to our attention|(?:appropriate|relevant|proper|responsible) (?:teams?|people|departments?|parties)`,
    why: 'Nobody does anything in it.',
    better: 'Two of us are comparing the last three deploys.',
  },
  {
    id: 'en/may-experience', severity: 'info', kind: 'conditional',
    pattern: phrase`(?:may|might|could) (?:still |also |currently )?(?:experience|encounter|be experiencing|be affected|be impacted)`,
    why: 'Leaves the reader to find out.',
    better: 'Exports take up to ten minutes until 16:00 UTC.',
  },

  // Euphemism
  {
    id: 'en/technical-difficulties', severity: 'error', kind: 'euphemism',
    pattern: phrase`technical (?:difficult(?:y|ies)|(?:issues?|problems?|error|fault)(?! (?:was|were|is|are) (?:an? |the |that |our ))|glitch(?:es)?|reasons?|hitch(?:es)?|troubles?|challenges?|hurdles?|snags?|mishaps?)`,
    unless: sentence`(?:underlying|core|specific|immediate|exact|the same) technical (?:issues?|problems?|error|fault)|(?:the|a) technical (?:problem|issue) (?:is|was|here|behind|in|with) (?:that|our|the)`,
    why: 'Says nothing. GOV.UK bans "We are experiencing technical difficulties".',
    better: 'Our database stopped answering at 14:02 UTC.',
  },
  {
    id: 'en/experiencing-issues', severity: 'warn', kind: 'euphemism',
    pattern: phrase`(?:experiencing|facing|encountering|having|experienced|faced|encountered|suffering from|seeing) (?:some |a few |a couple of |minor |intermittent |temporary |ongoing |unexpected |a |an |a number of |various ){0,3}(?:issues?|problems?|difficulties|difficulty|troubles?|challenges?)(?! (?:signing|logging|loading|sending|paying|opening|saving|uploading|connecting to|reaching|with|in|on|for|where|that|creating|processing|delivering|publishing|starting|building|finding))`,
    why: 'Vague and agentless. Name the broken task.',
    better: 'Sign-in is down for everyone in Europe.',
  },
  {
    id: 'en/data-event', severity: 'error', kind: 'euphemism', harmedData: true,
    pattern: phrase`(?:data|security|cyber(?: ?security)?|privacy)(?: security)? ?(?:event|incident|matter|situation|issue|occurrence)s?|unauthori[sz]ed (?:activity|access)(?! to (?:your|the|names|e-?mail))`,
    why: 'If data was taken, say so.',
    better: 'Someone copied names and email addresses of 12,000 people.',
  },
  {
    id: 'en/degraded-experience', severity: 'warn', kind: 'euphemism',
    pattern: phrase`(?:degraded|sub-?optimal|reduced|impaired|less than (?:ideal|optimal)|diminished|unsatisfactory) (?:user |customer )?(?:experience|performance|functionality|service)|not (?:be )?(?:performing|working|functioning|operating) (?:optimally|as (?:expected|intended)|at full capacity)`,
    why: 'Status-page dialect. Say what is slow and by how much.',
    better: 'Pages take about 20 seconds to load.',
  },

  // Minimising
  {
    id: 'en/small-percentage', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:a )?(?:very small|relatively small|small|tiny|limited|minimal|negligible|low|handful of a) (?:percentage|fraction|proportion|number|minority|share|subset|impact)`,
    unless: /\d(?:[.,]\d+)? ?%|\d{2,}/,
    why: 'Minimises. For the reader it was 100%.',
    better: '3,100 accounts were affected.',
  },
  {
    id: 'en/vast-majority', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:vast|overwhelming|great|large) majority of (?:our )?${people}|(?:isolated|one-off|rare|one-time) (?:incident|case|event|occurrence|issue|mistake)s?|very few (?:of our )?${people}|not (?:a )?widespread|edge cases? only`,
    why: 'Speaks of those who were spared. The reader was not.',
    better: '3,100 accounts were affected. Yours is one of them.',
  },
  {
    id: 'en/only-just', severity: 'info', kind: 'minimise',
    pattern: phrase`(?:only|just|merely|simply) (?:for )?(?:a |an )?(?:very |relatively )?(?:few|brief|minor|short|small|limited|handful|couple|temporary)`,
    why: '"Only" argues the harm down.',
    better: 'It lasted nine minutes.',
  },
  {
    id: 'en/brief-interruption', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:brief|minor|momentary|slight|small|little|short|tiny|temporary|trivial|negligible)(?:,? \p{L}{1,15})? (?:interruptions?|disruptions?|outages?|hiccups?|blips?|glitch(?:es)?|issues?|inconveniences?|delays?|setbacks?|bumps?|problems?|mishaps?|downtime|oversights?)`,
    why: 'Let the duration speak for itself.',
    better: 'Uploads failed for 12 minutes.',
  },

  // Cute
  {
    id: 'en/hiccup', severity: 'warn', kind: 'cute', from: 'minor',
    pattern: phrase`hiccups?|blips?|glitch(?:es|y)?|gremlins?|bumps? in the road|snafus?|(?:some|the|few|out) kinks|kerfuffles?|boo-?boos?|brain fart|(?:pardon|excuse) (?:our|the) (?:dust|appearance|mess)|goof(?:ed|s)?(?: up)?|whoopsie-daisy`,
    why: 'A joke word shrinks the harm.',
    better: 'Our last release broke search.',
  },
  {
    id: 'en/oops', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major',
    pattern: phrase`oops(?:ie|y)?|whoops(?:ie|y)?|uh[- ]?oh|yikes|d'oh|my bad|our bad|oh snap|aw,? snap|oh no(?:es)?|oopsie[- ]daisy|eek|ouch|dang|darn|uh[- ]?oh spaghettio|womp womp|bummer`,
    why: 'GOV.UK bans informal or humorous words like "oops". A machine saying "whoops" reads as not caring.',
    better: 'Something broke on our side.',
  },

  // Burden: asks something of the reader
  {
    id: 'en/thank-patience', severity: 'warn', kind: 'burden',
    pattern: phrase`(?:(?:many )?thank(?:s| you)(?: all)?(?: so much| very much| in advance)? for|(?:we |i )?(?:really |truly |greatly |sincerely |very much |do |would )?(?:appreciate|value)|grateful for|ask(?:ing)? for|beg|request) (?:your |the |everyone's )(?:continued |kind |ongoing |great |utmost )?(?:patience|understanding|cooperation|support|forbearance|forgiveness|indulgence|loyalty)|(?:your )(?:patience|understanding|cooperation) (?:is|are|will be|and \p{L}{1,15} (?:is|are)) (?:\p{L}{1,15} )?appreciated|thank(?:s| you) for (?:bearing|understanding|being (?:so |very )?patient|sticking|waiting|hanging)`,
    why: 'Assumes a kindness the reader has not given. Give the next update time instead.',
    better: 'Next update by 15:30 UTC.',
  },
  {
    id: 'en/bear-with-us', severity: 'warn', kind: 'burden',
    pattern: phrase`bear(?:ing)? with us|hang (?:tight|in there)|hold tight|sit tight|stay tuned|please be patient|(?:please )?have patience|please stand by|hold on tight`,
    why: 'Asks the reader to wait with no end. Give a time.',
    better: 'We will post again at 15:30 UTC, fixed or not.',
  },
  {
    id: 'en/please-accept', severity: 'info', kind: 'burden',
    pattern: phrase`please (?:accept|forgive|excuse|pardon)|(?:we )?(?:do )?(?:ask|beg|hope)(?: that)? (?:for )?(?:your|you'll|you can|you will|you) (?:forgiveness|forgive|understand|pardon|can understand)|hope (?:that )?you (?:can|will|could) (?:find it in|forgive|understand|accept)`,
    why: "Asks the reader for something. Asking for forgiveness is the least effective of Lewicki's six parts.",
    better: 'We are sorry.',
  },
  {
    id: 'en/issue-persists', severity: 'info', kind: 'burden',
    pattern: phrase`(?:if|should) (?:the |this |your |these )?(?:problem|issue|error|trouble|fault)s? (?:persists?|continues?|recurs?|remains?)`,
    why: 'Hands work to the reader. Give one link with the reference filled in.',
    better: 'Tell us what you were doing (we attach reference 7F3A-20).',
  },

  // Spin
  {
    id: 'en/take-seriously', severity: 'error', kind: 'spin',
    pattern: phrase`(?<!(?:did not|didn't|do not|don't|failed to|should have|must|not|never|to) )(?:tak(?:e|es|ing)|treats?|view(?:s)?) (?:[\p{L}',]{1,30} ){1,8}?(?:very |extremely |incredibly |so |most |quite |really |deadly )?serious(?:ly|ness)(?= ?(?:[.,;:!?)"\n]|$|and|indeed|here|at|because|so))|(?:is|are) (?:\p{L}{1,12} )?taken (?:very |extremely |incredibly |so |most |really )?seriously`,
    unless: sentence`serious(?:ly)? enough|(?:not|n't|never|is it|are they) (?:\p{L}{1,12} )?taken|(?:not|never|n't) (?:say|claim|write|tell you|repeat)|take (?:it|this|them|us|that|you) seriously when|did not take|didn't take`,
    why: 'The stock line. Show it with an action.',
    better: 'We have revoked every session and are emailing each person whose data was read.',
  },
  {
    id: 'en/top-priority', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:is|are|remains?|has always been|have always been|as) (?:always )?(?:our|a|the|of) (?:top|highest|number[- ]one|first|utmost|greatest|absolute|main|paramount) (?:most )?(?:priorit(?:y|ies)|importance|concern)|(?:is|are) (?:of (?:the )?(?:utmost|paramount) importance|paramount|very important|extremely important|so important) to us|(?:is|are) (?:very |extremely )?important to us|we pride ourselves|your (?:satisfaction|happiness|comfort) is our|we (?:\p{L}{1,10} )?care (?:deeply|a lot|so much) about|we (?:\p{L}{1,10} )?care about you`,
    why: 'Says what you value just after showing otherwise.',
    better: 'Two people are restoring the backup; nobody is working on anything else.',
  },
  {
    id: 'en/committed-to', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:(?:we|company|team) (?:are|is|remain|remains|stay)|we're|our) (?:\p{L}{1,12} )?(?:fully |deeply |firmly |fiercely |wholly )?(?:committed|commitment|dedicated|dedication|devoted) to|(?:reaffirm|renew|reiterate)\p{L}{0,3} our commitment|work(?:ing)? (?:hard )?to (?:regain|rebuild|restore|earn(?: back)?|win back) (?:your|the|our customers') trust`,
    why: 'A slogan, not a promise. Name the change and date.',
    better: 'By 12 December every region will have a standby database.',
  },
  {
    id: 'en/valued', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:our |dear )?(?:most )?(?:valued|loyal|esteemed|treasured) (?:customers?|users?|members?|clients?|guests?|community|readers?|partners?|shoppers?|friends?)|we (?:value|treasure|cherish) (?:you|your (?:business|custom|loyalty|trust|membership|feedback|privacy)|each)`,
    why: 'Marketing voice inside an apology.',
    better: 'Hello',
  },
  {
    id: 'en/working-hard', severity: 'info', kind: 'spin',
    pattern: phrase`work(?:ing|ed)? (?:very |extremely |really |incredibly |as )?(?:hard|tirelessly|diligently|around the clock|round the clock|feverishly|frantically|day and night|relentlessly|flat out)|(?:all )?hands (?:are )?on deck|(?:engineers?|team|experts|specialists|technicians) (?:is|are) (?:already |currently )?(?:on (?:it|the case|top of it)|all over (?:it|this))|(?:doing|do|did) everything (?:we|in our)|(?:best|top|finest) (?:people|engineers|minds|experts) (?:are )?(?:on|working)`,
    why: 'Effort is not news. Say what is being done.',
    better: "We are restoring last night's backup; 40% is done.",
  },
  {
    id: 'en/abundance-of-caution', severity: 'error', kind: 'spin',
    pattern: phrase`(?:out of |in |with )?an? (?:over)?abundance of caution|out of (?:an excess|excess) of caution`,
    why: 'Dresses a forced step as a virtue.',
    better: 'Someone read our password table, so we reset your password.',
  },
  {
    id: 'en/humblebrag', severity: 'error', kind: 'spin',
    pattern: phrase`(?:due to|because of|thanks to|owing to|result of|given|caused by|overwhelmed by) (?:the |our |an? |such |this |your )?(?:unusually |incredibly |extremely |very )?(?:high(?:er)?|overwhelming|huge|incredible|massive|record|unprecedented|popular|amazing|enormous|extraordinary|tremendous|phenomenal|immense|great|heavy|strong)(?:[- ](?:than[- ]\p{L}{1,12}|breaking|volume of))? ?(?:levels? of |volumes? of )?(?:demand|traffic|popularity|interest|response|volumes?|enthusiasm|success|support|excitement|turnout)(?! (?:rates?|times?|from (?:an?|one|our)|tickets?))|victims? of (?:our|its) own success|(?:you|we|your love) (?:all )?broke the internet|growing pains|so (?:popular|many of you) (?:that|wanted|love)|more popular than (?:we|ever)|(?:you|everyone|people) (?:all )?loved? (?:it|us|this) (?:so|too) much`,
    unless: sentence`(?:we (?:should|had|did not|didn't|failed)|our (?:fault|mistake))`,
    why: 'Boasts while the reader is locked out.',
    better: "We did not have enough capacity for today's sale.",
  },
  {
    id: 'en/improve-experience', severity: 'error', kind: 'spin',
    pattern: phrase`(?:improv(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|elevat(?:e|ing)) (?:your|the|our) (?:\p{L}+ ){0,2}experience|improvements? to (?:your|the|our) (?:\p{L}{1,15} ){0,2}experience|to (?:better serve|serve you (?:even )?better)|exciting (?:\p{L}+ )?(?:changes?|improvements?|news|updates?|upgrades?)|mak(?:e|ing) (?:things|\p{L}+) (?:even )?better for you|something (?:amazing|awesome|exciting|big|even better) (?:is )?(?:coming|on its way)`,
    why: 'Sells an outage as a gift. GOV.UK: no vague words like "improvements".',
    better: 'We are moving to new servers. You can read but not edit until 16:00 UTC.',
  },
  {
    id: 'en/goodwill', severity: 'warn', kind: 'spin',
    pattern: phrase`gestures? of good ?will|good ?will gestures?|as a (?:small )?(?:token|gesture|thank[- ]you)(?= ?(?:of|,|for|$))|(?:courtesy|complimentary) credits?|one-time courtesy|as a courtesy|small token of`,
    why: 'Recasts what you owe as a favour.',
    better: 'We are crediting the $5 you paid for the day you lost.',
  },
  {
    id: 'en/we-understand', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:we|i) (?:(?:completely|fully|totally|can|do|truly|really|certainly|all|deeply) ){0,3}(?:understand|know|reali[sz]e|appreciate|recogni[sz]e|acknowledge|share|hear) (?:how |that |your |this |the |why |any )(?:[\p{L}']+ ){0,7}?(?:frustrat\p{L}*|concern\p{L}*|annoy\p{L}*|disappoint\p{L}*|inconvenien\p{L}*|upset\p{L}*|anger|angry|irritat\p{L}*|worry|stressful)|we hear you(?= ?(?:[.,!\n]|$))|we(?:'re| are) listening`,
    why: 'Tells the reader how they feel. Name the effect.',
    better: 'You missed a deadline because of us.',
  },
  {
    id: 'en/acted-swiftly', severity: 'info', kind: 'spin',
    pattern: phrase`(?:we|our (?:team|teams|engineers)) (?:immediately |quickly |swiftly |promptly )?(?:acted|responded|reacted|moved|jumped|sprang|leapt|took action) (?:quickly|swiftly|promptly|immediately|fast|into action|right away)|(?:took|taken|taking) (?:swift|prompt|immediate|quick|decisive) action`,
    why: 'Praise for your speed. Give the times and let them speak.',
    better: 'The alert came at 14:02, and we took the change back at 14:31.',
  },

  // Timing
  {
    id: 'en/asap', severity: 'warn', kind: 'timing',
    pattern: phrase`(?:just )?as (?:soon|quickly|fast|promptly|swiftly) as (?:is )?(?:possible|we (?:possibly )?can|practicable|reasonably \p{L}{1,12}|humanly possible)|asap|shortly(?! (?:after|before|thereafter|afterwards|past))|(?:back|up|available|fixed|online|return\p{L}{0,3}|restored|resolved) momentarily|in due (?:course|time)|(?:back|up|online|available|fixed|resolved|restored|running|return|resume)(?: and running)? (?:very |real )?soon(?!er)|very soon|coming soon|in (?:no time|a jiffy|a flash|the near future|the coming (?:hours|days|weeks))|before you know it|any (?:minute|moment) now|at (?:our|the) earliest (?:convenience|opportunity)|in a timely (?:manner|fashion)`,
    unless: sentence`as soon as (?:possible|we can),? (?:and )?(?:at the latest|no later than|by \d|before \d)`,
    why: 'No time at all. Give a time, or the time of the next update.',
    better: 'We expect to be back by 16:00 UTC. Next update at 15:30 UTC.',
  },
  {
    id: 'en/try-later', severity: 'info', kind: 'timing',
    pattern: phrase`(?:please )?(?:try again|check back|come back|return|visit us|try us|retry) (?:later|soon|shortly|again later|in a (?:while|bit|moment|little while|few (?:minutes|moments|hours))|at a later time|another time)`,
    why: 'Fine only when you truly know nothing; otherwise give a time, or reload for them.',
    better: 'This page checks every minute and reloads when we are back.',
  },

  // Hedge, blame, overclaim
  {
    id: 'en/no-evidence', severity: 'warn', kind: 'hedge',
    pattern: phrase`(?:no|not aware of any|not (?:seen|found) any|any) (?:current |known |direct )?(?:evidence|indication|reason to (?:believe|suspect)|signs?)(?= (?:that|of|to))|to (?:the best of )?our (?:current |best )?knowledge|as far as we (?:know|are aware)`,
    unless: sentence`(?:checked|read|searched|went through|examined|reviewed|compared) (?:all|every|each|the|our)|(?:if|when) (?:we|you) (?:find|see) any`,
    why: 'Absence of evidence is not an answer. Say what was checked.',
    better: 'We checked all access logs from 1 to 14 May and found no reads of card data.',
  },
  {
    id: 'en/third-party', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:caused by|due to|because of|result of|owing to|stems? from|originat\p{L}{1,4} (?:from|with|at)|fault of|lies? with) (?:(?:an?|our|one of our|the|issues? (?:with|at|on)) ){0,4}(?:third[- ]part(?:y|ies)|upstream|vendors?|suppliers?|hosting (?:provider|company)|cloud (?:provider|host)|external|partners?|service providers?|\p{L}+ providers?|data cent(?:er|re) provider)|our (?:third[- ]party |upstream |external )?(?:\p{L}{1,15} )?(?:provider|vendor|supplier|host|processor|carrier|operator|registrar)s? (?:had|has had|is having|was having|suffered|experienced|is experiencing|reported) (?:an? |some )?(?:\p{L}{1,12} )?(?:outages?|issues?|problems?|failures?|incidents?|difficulties)`,
    unless: sentence`(?:no|without a) (?:fallback|backup|second|way)|(?:we|our) (?:should|had no|did not|didn't|chose|depend|rel(?:y|ied))|that (?:gap|choice|is ours)`,
    why: 'You chose the supplier. Own the dependency, then explain.',
    better: 'Our payment processor failed and we had no fallback. That gap is ours.',
  },
  {
    id: 'en/beyond-control', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?<!(?:not|n't|nothing|never|hardly)${within(20)} ?)(?:beyond|outside|out)(?: of)? (?:our|anyone's|the company's|human) (?:direct |immediate |reasonable )?control(?! (?:plane|panel|room|group|loop|system|centre|center|tower))|acts? of god|force majeure|through no fault of (?:our|my) own|not (?:our|my) (?:own )?(?:fault|doing|responsibility)(?! alone)|nothing (?:that )?we could (?:have done|do)`,
    why: 'Denies responsibility, the part that matters most.',
    better: 'Our only data centre lost power. We should have had a second one.',
  },
  {
    id: 'en/unforeseen', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:unforeseen|unforeseeable|unexpected|unprecedented|unanticipated|extraordinary|exceptional|unusual) (?:\p{L}{1,15} )?(?:circumstances?|events?|issues?|problems?|demand|traffic|load|volumes?|conditions?|difficult(?:y|ies)|errors?|delays?|complications?|situation)|perfect storm|could not have (?:been )?(?:foreseen|predicted|anticipated|known)|(?:nobody|no one) could have (?:foreseen|predicted|known)`,
    unless: sentence`we (?:should have|failed to|did not|didn't) (?:\p{L}{1,10} )?(?:plan|foresee|expect|test|prepare)`,
    why: 'Makes not planning sound blameless.',
    better: 'We did not plan for a disk this full.',
  },
  {
    id: 'en/blame-employee', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:due to|caused by|because of|result of|fault of|(?:mistake|error) (?:made )?(?:by|of)) (?:an? |one of our |our |the )(?:rogue |junior |former |single |new |inexperienced |careless |individual )?(?:employees?|interns?|engineers?|contractors?|staff members?|team members?|developers?(?! (?:build|preview|key|account|tool))|technicians?|administrators?|members? of staff|colleagues?)(?! (?:discount|portal|account|app))|rogue (?:employee|engineer|contractor)|(?:an?|one) (?:intern|(?:junior|former|rogue|new) (?:engineer|developer|employee|admin|administrator|colleague)) (?:\p{L}{1,15} )?(?:made|pushed|deleted|ran|deployed|dropped|removed|published)`,
    unless: sentence`(?:our|the) (?:tool|tools|process|review|system)s? (?:let|allowed|made|should|did not|didn't)|we (?:gave|let|allowed|should|had|did not|didn't)|blameless`,
    why: 'Points at one person. What let one person break it is yours.',
    better: 'Our tool let one command delete the table without asking. We built it that way.',
  },
  {
    id: 'en/human-error', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:simple |basic )?(?:human|user|operator|clerical|administrative) (?:errors?|mistakes?)`,
    why: 'Ends the search at a person. Say what let it happen.',
    better: 'Our tool let one command delete the table without asking. We built it that way.',
  },
  {
    id: 'en/blame-user', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?<=(?:^|[.!?,;:"(\n—–] ?|(?:because|perhaps|maybe|either|or|and|think|like|seems|means|likely|possible|sorry|looks like|that|if) ))you (?:(?:must have|may have|might have|could have|seem to have|appear to have|probably) (?:probably |accidentally |either |just |mistakenly |simply )?(?:entered|typed|mis-?typed|mis-?spel(?:led|t)|requested|followed|clicked|made (?:an? )?(?:error|mistake|typo)|done something|gone|broken?|messed|forgotten|taken a wrong|lost your way|provided|supplied|submitted)|(?:have|'ve) (?:probably |accidentally |just |mistakenly |simply )?(?:mis-?typed|mis-?spel(?:led|t)|made an? (?:error|mistake|typo)|done something wrong|gone astray|taken a wrong|lost your way|messed|(?:entered|typed|requested|followed|clicked|used|provided|supplied|submitted)${within(40)} (?:wrong|incorrect|invalid|broken|bad|mistyped|not exist|doesn't exist|non-?existent))|(?:failed|forgot|neglected) to|should(?:n't| not)? have (?:made|saved|checked|backed|read|known|kept|tested|updated|followed|listened))|you (?:\p{L}{1,12} )?(?:entered|typed|clicked|followed|used|gave|provided|requested|supplied) (?:an? |the )?(?:wrong|incorrect|invalid|bad|broken|outdated|mistyped|non-?existent)|had (?:you|(?:the |our )?(?:users?|customers?)) (?:\p{L}{1,12} )?(?:followed|read|checked|heeded|listened|updated|kept|used|saved|backed|reported|told|informed|contacted|notified)|your own (?:mistake|fault|typo|error|doing)|(?:is|was|be|to) your (?:mistake|fault|typo|error|doing)|you (?:broke|messed up) (?:it|this|something|the)|(?:did you|have you) (?:mis-?type|mis-?spell|typed it)`,
    unless: sentence`(?:not|n't|never|no|isn't|nothing) (?:\p{L}{1,12} )?(?:your|you)|you (?:did|have done|'ve done) nothing|(?:and|is|are|was) (?:not|never)|(?:nor|without) your|fault is ours|if you (?:have|'ve) (?:entered|typed|requested|submitted|provided|supplied|followed|clicked)|(?:anything|whatever|everything|all|data|text|details|card|words|what) (?:that )?you`,
    why: 'Content should not blame the user (GOV.UK).',
    better: 'We cannot find that page. Check the address, or search.',
  },
  {
    id: 'en/never-again', severity: 'error', kind: 'overclaim',
    pattern: phrase`(?<!(?:cannot|can't|not|won't|n't|never) (?:promise|guarantee|say|claim|know|be sure|tell you)${within(30)} ?)(?:(?:never|won't|will not|cannot|can't|shall not)(?: ever| never){0,2} (?:to )?(?:(?:happen|occur|take place) (?:ever )?again|recur|be repeated)(?! (?:while|as long|until|without|because|through|by|in (?:this|that) way))|(?:ensure|make sure|guarantee|making sure|ensuring|promise)(?: that)? (?:this|it|that|something like this|such (?:an? )?\p{L}{1,15}) (?:never|won't|will not|cannot|can't) (?:ever )?(?:happens?|recurs?|occurs?|be repeated)|never (?:ever )?again(?! (?:be|do|will|without|rely|need|have|let|run|ship))|(?:it|this) (?:is|was) (?:now )?impossible for (?:this|it) to)`,
    unless: sentence`so that (?:this|it|the same)|(?:how|whether|if) (?:it|this) (?:could|can|may|might|will)`,
    why: 'Cannot be kept. Promise the change, not the outcome.',
    better: 'This exact failure is now blocked by a check before each deploy.',
  },
  {
    id: 'en/prevent-recurrence', severity: 'info', kind: 'vague-prevention',
    pattern: phrase`(?:ensure|make sure|making sure|ensuring)(?: that)? (?:this|it|that|something like this|similar \p{L}{1,15}) (?:does not|doesn't|do not|don't|isn't|is not) (?:ever )?(?:happen|recur|occur|repeat\p{L}{0,2})(?: again)?|prevent (?:this|it|similar \p{L}{1,15}|such \p{L}{1,15}|a recurrence|recurrences?)(?: from)?(?: happening| occurring| recurring)?(?: again)?(?: in (?:the )?future)?(?= ?(?:[.!\n]|$))`,
    unless: sentence`(?:by|because|we (?:have|added|are adding|will add|now|are changing|changed)) [^.!?]{8,}`,
    why: 'Names the aim and not the change.',
    better: 'From Monday a deploy stops by itself when errors double.',
  },
  {
    id: 'en/absolute', severity: 'info', kind: 'overclaim',
    pattern: phrase`(?:100 ?% |one hundred percent |completely |totally |perfectly |fully |absolutely |entirely )(?:secure|safe|resolved|fixed|restored|stable|reliable|operational|recovered|protected)|bullet-?proof|rock-?solid`,
    why: 'Expensive if it fails again.',
    better: 'Error rates have been normal for 30 minutes. We are watching until 18:00 UTC.',
  },
  {
    id: 'en/sincerely', severity: 'info', kind: 'overclaim',
    pattern: phrase`(?:sincerely|deeply|truly|profusely|wholeheartedly|humbly|terribly|awfully|extremely|incredibly|so,? so|unreservedly|genuinely|most) (?:very )?(?:sorry|apologi[sz]e|regret)`,
    why: 'Adverbs do not add sincerity. Detail does.',
    better: 'We are sorry. You lost two days of notes.',
  },

  // Vague prevention
  {
    id: 'en/vague-learning', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:we|i) (?:will|'ll|can|must|need to|have to|should|know we can|promise to|vow to|pledge to) (?:and will )?(?:do|be|get) better(?! than)|(?:do|doing|be) better (?:next time|in (?:the )?future)|lessons? (?:(?:have|has|will) (?:have )?been |were |was |are being |will be )?learn(?:ed|t)(?! (?:from|in|about|:))|(?:striv(?:e|ing)|endeavou?r(?:ing)?|aim(?:ing)?) (?:to (?:do|be|provide|deliver|offer|improve|serve|give|always|ensure)|for (?:excellence|better))|(?:we (?:will|'ll)|we are|we're|use this to|opportunit(?:y|ies) to|chance to|determined to) (?:learn(?:ing)?|grow|improve)(?: and (?:grow|improve|learn))?(?: from (?:this|it|our|these|the)| (?:our|as)|(?= ?[.!,\n]|$))|(?:will|'ll) be (?:even )?more (?:careful|vigilant|attentive)|redoubl(?:e|ing) our (?:efforts|vigilance)|(?:learning|teachable|growth) (?:experience|opportunity|moment)|continu(?:e|ing|ously|ally) (?:to )?improv(?:e|ing) our`,
    why: 'No one can check this later.',
    better: 'We are adding a canary step to deploys; done by 9 December.',
  },
  {
    id: 'en/vague-steps', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:necessary|needed|required|appropriate|additional|various|immediate|proactive|all possible|corrective|every possible|all reasonable|preventive|preventative|concrete|several|further|important|robust|new|extra|precautionary|stringent|remedial) (?:steps|measures|actions|safeguards|precautions|protocols)(?! ?(?::|—|\())|(?:appropriate|necessary|corrective|disciplinary|immediate|swift|decisive|remedial) action (?:is|was|has|have|will|is being)(?: (?:been|be))? taken|tak(?:e|en|ing) (?:the )?(?:appropriate|necessary|corrective|disciplinary|immediate|swift|decisive|remedial) action`,
    unless: sentence`(?:steps|measures|actions|safeguards) (?:below|listed|that follow|as follows)|these (?:\p{L}+ )?(?:steps|measures)|(?:steps|measures) (?:[^.!?]{1,40}):`,
    why: 'Name the steps.',
    better: 'We removed the bad index and added an alert on queue length.',
  },

  // Jargon
  {
    id: 'en/invalid', severity: 'info', kind: 'jargon',
    pattern: phrase`(?:invalid|illegal|bad|malformed) (?:request|url|input|address|token|session|parameters?|operation|syntax)`,
    why: 'Jargon, and it blames. GOV.UK bans "bad request".',
    better: 'We could not read that link.',
  },
  {
    id: 'en/raw-code', severity: 'info', kind: 'jargon',
    // Only a headline: the whole of a text.
    pattern: /^\W*(?:error ?(?:code )?:?)? ?(?:http )?(?:[45]\d\d)?[\s:·—–-]*(?:internal server error|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|not found|forbidden|bad request|unauthori[sz]ed|request time-?out)\W*$/giu,
    why: 'A code is for support, not the headline. Put it in a copyable reference line.',
    better: 'There is a problem on our side. Reference: 7F3A-20',
  },
  ...calmRules('en', {
    exclamation: { why: 'Mailchimp’s guide to failure messages: be calm, no exclamation points.', better: 'We are back.' },
    emoji: { why: 'An emoji in a serious failure trivialises it.', better: 'We lost your file.' },
  }),
];

/** English. */
export const en: RuleSet = {
  rules,
  firstPerson: /(?<![\p{L}\p{N}])(?:we|our|ours|us|i|my|me)(?![\p{L}\p{N}])/iu,
  rejects: sentence`not|never|nobody|avoid(?:s|ed|ing)?|don't|do not|won't|didn't|instead of|rather than|without|no more|pseudo-?\p{L}{0,10}|(?:sentence|line|phrase|word|text|wording)s?|(?:says?|means?) nothing|empty|bann?(?:ed|s)?|hides?|cancels?|bad|wrong|weak|hollow|examples?|unlike|replaced?|delet(?:e|ed)|sounds like`,
};
