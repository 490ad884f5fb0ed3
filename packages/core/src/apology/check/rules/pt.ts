import { phrase, sentence, within } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

const desculpa = '(?:desculp\\p{L}{1,6}|sentimos|sinto|lamentamos|lamento|perd[aã]o|perdoe[m]?)';

const rules: readonly Rule[] = [
  {
    id: 'pt/inconvenientes', severity: 'error', kind: 'vague',
    pattern: phrase`(?:${desculpa})${within(40)} (?:inconvenientes?|inconveni[eê]ncias?|transtornos?|inc[oóô]modos?|aborrecimentos?|contratempos?|constrangimentos?)(?: causad[oa]s?)?|(?:qualquer|quaisquer|eventuais|poss[ií]ve(?:l|is)) (?:inconvenientes?|inconveni[eê]ncias?|transtornos?|inc[oóô]modos?|aborrecimentos?|contratempos?|constrangimentos?|confus[aã]o|mal-entendidos?|preju[ií]zos?)(?: causad[oa]s?| que (?:isso|isto)[^.!?\n]{0,25})?|(?:pelo|pelos|o|os) (?:inconvenientes?|transtornos?|inc[oóô]modos?|constrangimentos?) (?:causad[oa]s?|ocasionad[oa]s?|que)|(?:desculpe|pelos?|pelas?) (?:o |os )?(?:transtornos?|inc[oóô]modos?|inconvenientes?)`,
    why: 'Frase feita; não diz qual foi o dano.',
    better: 'Você não conseguiu pagar entre 14h02 e 14h44. A falha foi nossa.',
  },
  {
    id: 'pt/compreensao', severity: 'warn', kind: 'burden',
    pattern: phrase`(?:agradec\p{L}{1,6}|obrigad[oa]s?|contamos com|pedimos|rogamos|apelamos|apreciamos|grat[oa]s?)[^.!?\n]{0,40}(?:compreens[aã]o|paci[eê]ncia|colabora[cç][aã]o|confian[cç]a)|obrigad[oa]s? por ser(?:em)? (?:t[aã]o )?pacientes?|(?:tenha|tenham) (?:um pouco de )?paci[eê]ncia|esperamos (?:que )?(?:sua compreens[aã]o|compreenda[m]?|entenda[m]?)`,
    why: 'Dá por certa uma paciência que ninguém ofereceu.',
    better: 'Próximo aviso às 15h30.',
  },
  {
    id: 'pt/se-afetado', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:se|caso) (?:(?:voc[eê]s?|algu[eé]m|o cliente|tenha|tenham|foi|foram|algum|alguma|isso|isto|os|nossos?|fui|te|lhe) ){1,3}[^.!?\n]{0,40}(?:transtorno|problema|inconvenien|inc[oóô]modo|afetad|impactad|prejudicad|lesad|ofendid|sentiu|magoad|chatead|incomodad|decepcionad|desapontad)\p{L}{0,3}`,
    unless: /^(?!.*(?:desculp|sentimos|sinto|lament|perd[aã]o|compreens|paci[eê]ncia)).*,.{4,}$/iu,
    why: 'Desculpa condicional.',
    better: 'Seu pagamento das 14h10 falhou. Sentimos muito.',
  },
  {
    id: 'pt/se-entao', severity: 'error', kind: 'conditional',
    pattern: phrase`(?<=(?:^|[.!?;:\n–—] ?))(?:se|caso|na medida em que)(?! (?:bem|n[aã]o))[^.!?;:\n]{0,100},[^.!?;:\n]{0,40} ${desculpa}`,
    // A condition that everyone can test themselves by doubts nothing.
    unless: /\d/,
    why: 'Desculpa condicional.',
    better: 'Seu pagamento das 14h10 falhou. Sentimos muito.',
  },
  {
    id: 'pt/desculpe-se', severity: 'error', kind: 'condition',
    pattern: phrase`${desculpa}(?:(?!,? e se |;)[^.!?;:\n]){0,40} (?:se|caso) (?:(?:voc[eê]s?|algu[eé]m|isso|isto|algo|n[oó]s|nossos?|nossas?|algum|alguma|o|a|os|as|ofend\p{L}{1,5}|caus\p{L}{1,5}|tenha[m]?|houve\p{L}{0,3}))`,
    unless: sentence`(?:verific\p{L}{1,5}|saber|perguntar|como|mesmo|conferi\p{L}{0,3}) se`,
    why: 'Desculpa condicional.',
    better: 'Apagamos o seu rascunho. Sentimos muito.',
  },
  {
    id: 'pt/como-se-sente', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:sentimos|sinto|lamentamos|lamento) (?:muito )?que (?:voc[eê]s? |alguns |algumas pessoas |o senhor |a senhora )?(?:se |tenha[m]? se |tenha[m]? ){0,2}(?:sinta[m]?|sentiram|sentido|ofendido|ofenda[m]?|chateado|chateie|interpretado|entendido mal|levado|tenha[ms]? ficado com (?:essa|esta|a) impress[aã]o|veja[m]? (?:assim|d(?:essa|esta) (?:forma|maneira))|n[aã]o tenha[ms]? (?:tido uma boa|ficado|gostado)|(?:a )?(?:sua|tua) experi[eê]ncia n[aã]o (?:tenha sido|foi|seja)|esteja[ms]? (?:chatead|decepcionad|irritad|insatisfeit|desapontad)\p{L}{1,3})`,
    why: 'Põe a culpa nos sentimentos do leitor.',
    better: 'Cobramos você duas vezes. Sentimos muito.',
  },
  {
    id: 'pt/desculpe-mas', severity: 'error', kind: 'but',
    pattern: phrase`${desculpa}(?:(?!n[aã]o s[oó])[^.!?;:\n]){0,80}?,? (?:mas|por[eé]m|contudo|no entanto|entretanto|todavia|embora)(?! (?:n[aã]o \p{L}{1,12}[aei]r(?!\p{L})|nunca|tamb[eé]m|jamais))`,
    why: '«Mas» anula a desculpa.',
    better: 'Desculpe. Não tínhamos servidores suficientes.',
  },
  {
    id: 'pt/problemas-tecnicos', severity: 'error', kind: 'euphemism',
    pattern: phrase`(?:problemas?|dificuldades?|falhas?|quest(?:[aã]o|[oõ]es)|motivos?|raz(?:[aã]o|[oõ]es)|erros?|avarias?) (?:de ordem )?t[eé]cnic[oa]s?`,
    why: 'Não diz nada.',
    better: 'O login está fora do ar desde 14h02.',
  },
  {
    id: 'pt/ocorreu-erro', severity: 'warn', kind: 'passive',
    pattern: phrase`(?:ocorreu|ocorreram|aconteceu|houve|surgiu|verificou-se|foi detectad[oa]|foi detetad[oa]) (?:um |uma |algum |alguns |alguma )?(?:erros?|problemas?|falhas?|incidentes?|imprevistos?|inesperad\p{L}{2})|algo deu errado|algo correu mal`,
    unless: sentence`(?:noss[oa]s?|do nosso lado)`,
    why: 'A falha acontece sozinha; ninguém a cometeu.',
    better: 'Nosso servidor não salvou seu texto.',
  },
  {
    id: 'pt/erros-cometidos', severity: 'error', kind: 'passive',
    pattern: phrase`(?:podem?|poder[aã]o) ter sido (?:cometid|feit)[oa]s? (?:\p{L}{1,10} )?(?:erros?|falhas?)|(?:foram|foi) (?:cometid[oa]s?|feit[oa]s?) (?:um |alguns |uns |v[aá]rios |certos )?(?:erros?|falhas?|equ[ií]vocos?)|(?:erros?|falhas?|equ[ií]vocos?) (?:foram|foi|t[eê]m sido) (?:cometid|feit)[oa]s?(?! por n[oó]s)|cometeram-se (?:alguns )?erros`,
    why: 'A voz passiva esconde quem fez.',
    better: 'Publicamos uma mudança sem testar.',
  },
  {
    id: 'pt/o-mais-breve', severity: 'warn', kind: 'timing',
    pattern: phrase`o (?:mais )?(?:depressa|r[aá]pido|breve|rapidamente|brevemente|cedo|quanto antes)(?: poss[ií]vel)|(?:assim|logo) que poss[ií]vel|em breve|logo mais|o quanto antes|brevemente|dentro em (?:pouco|breve)|em instantes|(?:muito|bem) em breve|daqui a pouco|j[aá] voltamos|voltamos j[aá]|(?:com|na) (?:a )?(?:maior|m[aá]xima) brevidade(?: poss[ií]vel)?|(?:aguarde|aguardem) (?:alguns|um) (?:instantes?|momentos?|minutos?|momentinho)`,
    why: 'Não dá horário nenhum.',
    better: 'Voltamos às 16h. Próximo aviso às 15h30.',
  },
  {
    id: 'pt/alheios', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:(?:motivos?|raz[oõ]es|fatores|factores|circunst[aâ]ncias|causas) )?(?:alhei[oa]s?|independentes) (?:à|a|da|de) noss[oa] (?:vontade|controle|controlo)|(?:fora|al[eé]m) d[oe] nosso (?:controle|controlo|alcance)|for[cç]a maior|(?:devido a|por|circunst[aâ]ncias|motivos?|problemas?|eventos?) (?:um |uns )?imprevist[oa]s?|circunst[aâ]ncias (?:inesperadas|excecionais|excepcionais)|n[aã]o (?:foi|[eé]|temos) (?:nossa culpa|culpa nossa|(?:da )?nossa responsabilidade)|(?:a )?culpa n[aã]o (?:foi|[eé]) nossa|(?:deve-se|devem-se|deveu-se|devido) a (?:fatores|factores|causas) extern[oa]s|por (?:fatores|factores|causas) extern[oa]s|que n[aã]o (?:controlamos|podemos controlar)`,
    unless: sentence`(?:n[aã]o (?:estava|era|foi)|nada) (?:\p{L}{1,12} )?(?:alhei|fora|imprevist)\p{L}{0,3}`,
    why: 'Recusa a responsabilidade.',
    better: 'Nosso único data center ficou sem energia.',
  },
  {
    id: 'pt/trabalhando', severity: 'info', kind: 'spin',
    pattern: phrase`(?:estamos )?(?:trabalhando|a trabalhar) (?:duro|arduamente|incansavelmente|para (?:resolver|solucionar|corrigir)|nisso|sem parar)|(?:nossa )?equipe? (?:t[eé]cnica )?(?:j[aá] )?est[aá] (?:atuando|trabalhando|a trabalhar|empenhada|mobilizada)|fazendo (?:(?:todo|tudo) o poss[ií]vel|de tudo)`,
    why: 'Esforço não é notícia.',
    better: 'Estamos restaurando o backup da noite: 40% feito.',
  },
  {
    id: 'pt/a-serio', severity: 'error', kind: 'spin',
    pattern: phrase`(?:levamos|leva|tratamos) (?:\p{L}{1,20} ){0,6}?(?:muito |extremamente |bastante )?(?:a s[eé]rio|com (?:a m[aá]xima |toda a |muita )?seriedade)|(?:[eé]|s[aã]o|foi) (?:sempre )?(?:levad|tratad)[oa]s? (?:\p{L}{1,15} ){0,2}?(?:a s[eé]rio|com (?:a m[aá]xima |toda a )?seriedade)`,
    unless: sentence`n[aã]o (?:levamos|foi levad\p{L}{1,2}|foram levad\p{L}{1,2}|[eé] levad\p{L}{1,2})`,
    why: 'A frase feita. Mostre com um ato.',
    better: 'Encerramos todas as sessões e escrevemos a cada pessoa cujos dados foram lidos.',
  },
  {
    id: 'pt/alguns-usuarios', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:algun?s|algumas|cert[oa]s|um pequeno (?:n[uú]mero|grupo|percentual) de|um n[uú]mero (?:reduzido|limitado|pequeno) de|uma (?:pequena |m[ií]nima )?fra[cç][aã]o (?:de|dos|das)|uma (?:pequena|m[ií]nima|reduzida) (?:parte|parcela|quantidade|percentagem|porcentagem) (?:de|dos|das)|parte (?:dos|de nossos))(?: (?:de |dos |d[eo]s? )?(?:nossos|nossas|seus|os))? ?(?:usu[aá]rios|utilizadores|clientes|pessoas|membros|contas)`,
    unless: /\d/,
    why: 'O leitor não sabe se está incluído. Dê um número ou um critério.',
    better: '4% das contas, todas em São Paulo, não conseguem entrar.',
  },
  {
    id: 'pt/breve-interrupcao', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:breve|pequen[oa]|leve|curta|r[aá]pida|ligeir[oa]|moment[aâ]ne[oa]) (?:interrup[cç][aã]o|problema|falha|incidente|atraso|oscila[cç][aã]o|queda|contratempo|erro|instabilidade)|(?:interrup[cç][aã]o|problema|falha|incidente) (?:pontual|moment[aâ]ne[oa]|isolad[oa]|passageir[oa])|casos? (?:isolad[oa]s?|pontua(?:l|is))|oscila[cç][aã]o|(?:pequeno|leve) imprevisto`,
    unless: /\d/,
    why: 'Minimiza. A duração fala por si.',
    better: 'Os envios falharam por doze minutos.',
  },
  {
    id: 'pt/mal-entendido', severity: 'warn', kind: 'deflection',
    pattern: phrase`mal-entendidos?|(?:fora|tirad[oa]s?) d[eo] (?:seu )?contexto|mal[- ]interpretad[oa]s?|(?:n[aã]o|nunca) (?:foi|era) (?:a )?nossa inten[cç][aã]o|(?:n[aã]o|nunca) (?:quisemos|pretend[ií]amos|tivemos a inten[cç][aã]o)`,
    unless: sentence`(?:entendemos|interpretamos) mal`,
    why: 'Diz que o leitor entendeu mal; vale o efeito, não a intenção.',
    better: 'Nossa página de preços ficou errada por seis dias.',
  },
  {
    id: 'pt/nunca-mais', severity: 'error', kind: 'overclaim',
    pattern: phrase`(?:n[aã]o|nunca|jamais) (?:mais )?(?:se )?(?:(?:voltar[aá]|vai voltar|volte) a (?:acontecer|ocorrer|se repetir|repetir-se)|(?:vai |ir[aá] )?(?:acontecer|acontecer[aá]|ocorrer[aá]|se repetir[aá]?|repetir[aá])(?: novamente| de novo| mais)?)(?: nunca)?(?= ?[.!,\n]|$)|nunca mais(?= ?[.!,\n]|$)`,
    unless: sentence`n[aã]o podemos (?:\p{L}{1,12} )?(?:prometer|garantir)|para que`,
    why: 'Não se pode cumprir. Prometa a mudança, não o resultado.',
    better: 'Uma verificação antes de cada publicação agora bloqueia esta falha.',
  },
  {
    id: 'pt/medidas-necessarias', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:as |todas as |medidas e )?(?:medidas|a[cç][oõ]es|provid[eê]ncias|precau[cç][oõ]es|passos) (?:necess[aá]ri[oa]s|cab[ií]veis|adequad[oa]s|apropriad[oa]s|corretiv[oa]s|adicionais|poss[ií]veis)|aprend(?:er|eremos|emos|endo|ido) com (?:isso|isto|este|esse|nossos|os)|(?:faremos|fazer|vamos fazer) melhor|redobrar\p{L}{1,4} (?:a aten[cç][aã]o|os (?:cuidados|esfor[cç]os))|melhor(?:ar|ando) (?:continuamente|cada vez mais|sempre|a cada dia)|li[cç][oõ]es aprendidas`,
    unless: /: /,
    why: 'Ninguém poderá conferir.',
    better: 'A partir de segunda, duas pessoas revisam cada migração.',
  },
  {
    id: 'pt/prioridade', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:nossa|a) (?:maior|m[aá]xima|principal|primeira) prioridade|[eé] (?:a )?(?:nossa )?prioridade(?: absoluta| n[uú]mero um)?|nosso (?:principal|maior|primeiro|[uú]nico) objec?tivo|valorizamos (?:muito )?(?:a )?(?:sua|tua|vossa) (?:confian[cç]a|fidelidade|opini[aã]o|prefer[eê]ncia)|(?:muito|[eé]) importantes? para n[oó]s|(?:prezad|car|querid|estimad)[oa]s? (?:clientes?|usu[aá]ri[oa]s?|utilizador(?:es)?)|comprometid[oa]s (?:com|em)|nosso compromisso com`,
    why: 'Autoelogio e linguagem de propaganda.',
    better: 'Duas pessoas restauram o backup e não fazem outra coisa.',
  },
  {
    id: 'pt/melhorar-experiencia', severity: 'error', kind: 'spin',
    pattern: phrase`(?:melhorar|melhorando|aprimorar|aprimorando|otimizar|otimizando) (?:a )?(?:sua|tua|nossa|a) (?:\p{L}{1,15} )?experi[eê]ncia|para melhor (?:atend[eê]-l[oa]s?|atender|servi-l[oa]s?|servir)|(?:para|a fim de) (?:melhor )?(?:atend[eê]-lo|atender|oferecer|servi-lo|lhe oferecer|te oferecer)(?: voc[eê]s?)? (?:cada vez )?(?:um |uma )?(?:melhor|(?:experi[eê]ncia|servi[cç]o|atendimento) (?:ainda )?melhor)|v[ií]timas? do nosso (?:pr[oó]prio )?sucesso|(?:devido (?:[aà]|ao)|por causa d[aoe]|em raz[aã]o d[aoe]) ?(?:alto|alta|grande|enorme|elevad[oa]|intens[oa]) (?:procura|demanda|tr[aá]fego|interesse|volume)`,
    why: 'Vende uma queda como presente, ou se gaba dela.',
    better: 'Estamos mudando de servidor. Até 16h você pode ler, não editar.',
  },
  {
    id: 'pt/culpa-usuario', severity: 'error', kind: 'blame-shift',
    pattern: phrase`voc[eê] (?:pode ter|deve ter|provavelmente|talvez tenha) (?:digitado|escrito|cometido|seguido|errado|clicado)(?: \p{L}{1,15}){0,3}|voc[eê] (?:digitou|escreveu|inseriu|usou|seguiu) (?:um |uma |o |a )(?:endere[cç]o|link|dado|senha|url) (?:errad|incorret|inv[aá]lid)[oa]|voc[eê] errou|(?:foi|[eé]) (?:culpa sua|sua culpa)|(?:erro|problema|falha) (?:foi|[eé]) (?:seu|sua|teu|do usu[aá]rio|do utilizador)`,
    unless: sentence`n[aã]o (?:foi|[eé])`,
    why: 'Culpa o leitor.',
    better: 'Não há página neste endereço. Confira o endereço, ou busque.',
  },
  {
    id: 'pt/fornecedor', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:devido|por|por causa|causad[oa] por|culpa)${within(25)} (?:um|nosso|nossos|uma|de|do) (?:fornecedor(?:es)?|terceiros?|parceiros?|provedor(?:es)?|empresa externa)(?: extern[oa]s?)?|(?:fornecedor|provedor)(?:es)? extern[oa]s? (?:teve|tiveram|sofreu|sofreram|falhou|registou)|(?:falha|problema|incidente|erro|queda) (?:de|em|no|do|num) (?:um |nosso )?(?:fornecedor|provedor)|noss[oa] (?:fornecedora?|provedora?|parceir[oa]|operadora?)(?: de \p{L}{1,15})? (?:teve|tem|sofreu|apresentou|registou|est[aá] com)`,
    unless: sentence`(?:n[aã]o t[ií]nhamos|dever[ií]amos|dependemos|depend[ií]amos)`,
    why: 'Você escolheu o fornecedor. Assuma primeiro a dependência.',
    better: 'Dependíamos de um só serviço de pagamento, sem outro de reserva.',
  },
  {
    id: 'pt/infelizmente', severity: 'info', kind: 'deflection',
    pattern: phrase`infelizmente|lamentavelmente|por infelicidade|lament[aá]vel (?:incidente|epis[oó]dio|erro)`,
    why: 'Apresenta seu ato como azar.',
    better: 'Não registramos seu pagamento.',
  },
  {
    id: 'pt/ops', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major',
    pattern: phrase`ops|opa|oops|ui|eita|xi|puxa|vixe`,
    why: 'Uma brincadeira diminui o dano.',
    better: 'Algo quebrou do nosso lado.',
  },
  {
    id: 'pt/instabilidade', severity: 'warn', kind: 'euphemism',
    pattern: phrase`instabilidades?|(?:est[aá]|ficou|estava|segue) inst[aá]ve(?:l|is)`,
    why: 'É o eufemismo brasileiro para queda. Diga o que não funciona.',
    better: 'O login está fora do ar desde 14h02.',
  },
  {
    id: 'pt/o-ocorrido', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:lamentamos|lamento|sentimos|sinto|desculpas? pel[oa]) (?:muito |profundamente |sinceramente )?(?:pel[oa] )?(?:o )?(?:ocorrido|acontecido|sucedido|(?:a |esta )?situa[cç][aã]o)`,
    why: 'Lamentar, qualquer um lamenta: não diz quem fez nem qual foi o dano.',
    better: 'Apagamos o seu rascunho. Sentimos muito.',
  },
  {
    id: 'pt/a-quem', severity: 'error', kind: 'condition',
    pattern: phrase`(?:${desculpa})${within(20)} (?:a|aos?) (?:quem|todos(?: os (?:\p{L}{1,15} )?| )(?:que|quantos)|todas as pessoas que|aqueles que|(?:clientes|usu[aá]rios|utilizadores) que) (?:se )?(?:possam?|puder\p{L}{1,3}|tenham?|tiver\p{L}{1,3}|sentiram|sentiu|foram (?:afetad|prejudicad|impactad)\p{L}{1,3})`,
    why: 'Fala a uma multidão de «talvez». Fale ao leitor.',
    better: 'Você não conseguiu pagar por duas horas. Sentimos muito.',
  },
  {
    id: 'pt/lamentamos-saber', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:sentimos|sinto|lamentamos|lamento) (?:muito )?(?:por |em )?(?:saber|ouvir|ler) que`,
    why: 'Fala como testemunha do que você mesmo fez.',
    better: 'Perdemos a sua reserva. Sentimos muito.',
  },
  {
    id: 'pt/depois-mas', severity: 'warn', kind: 'but',
    pattern: phrase`(?<=(?:desculpas?|desculpe|sentimos(?: muito)?|lamentamos|perd[aã]o)[^.!?\n]{0,80}[.!] )(?:no entanto|contudo|por[eé]m|entretanto|ainda assim|mas (?:outros|todos|ningu[eé]m|qualquer|[eé] preciso|voc[eê]s?|tamb[eé]m outr))`,
    why: 'Retira a desculpa uma frase depois.',
    better: 'Desculpe. Não tínhamos servidores suficientes.',
  },
  {
    id: 'pt/responsabilidade', severity: 'error', kind: 'deflection',
    pattern: phrase`n[aã]o (?:somos|seremos|podemos ser) (?:os )?respons[aá]ve(?:l|is)|n[aã]o nos responsabilizamos|n[aã]o (?:assumimos|aceitamos) (?:nenhuma |qualquer |a |essa )?(?:responsabilidade|culpa)|(?:declinamos|rejeitamos|eximimo-nos de) (?:toda |qualquer )?(?:a )?responsabilidade|isent\p{L}{1,4} de (?:toda |qualquer )?responsabilidade|sem (?:reconhecer|admitir|assumir) (?:\p{L}{1,12} )?(?:responsabilidade|culpa)`,
    why: 'Uma desculpa com isenção de responsabilidade é carta de advogado.',
    better: 'Fomos nós, e vamos pagar.',
  },
  {
    id: 'pt/acontece', severity: 'error', kind: 'minimise',
    pattern: phrase`errar [eé] humano|somos (?:apenas |s[oó] |todos )?humanos|ningu[eé]m [eé] (?:perfeito|infal[ií]vel)|(?:s[aã]o )?coisas que acontecem(?! (?:quando|se|porque))|(?:isso )?(?:acontece|(?:pode|poderia) acontecer) com (?:qualquer um|todos|todo mundo|os melhores)|nenhum (?:sistema|servi[cç]o|software|provedor|fornecedor) [eé] (?:perfeito|infal[ií]vel|100 ?%|totalmente)|(?:imprevistos|erros|falhas) acontecem(?! (?:quando|se|porque))|risco zero n[aã]o existe`,
    why: 'Faz da sua falha uma lei da natureza.',
    better: 'Tínhamos um servidor onde eram precisos dois.',
  },
  {
    id: 'pt/nao-se-preocupe', severity: 'warn', kind: 'minimise',
    pattern: phrase`n[aã]o (?:se|te) preocup\p{L}{1,3}|n[aã]o (?:precisa[m]?|[eé] preciso|h[aá] por que) (?:de )?se preocupar|(?:n[aã]o h[aá]|nenhum) (?:motivos?|raz[aã]o|raz[oõ]es) (?:para|de) (?:preocupa[cç][aã]o|p[aâ]nico|alarme|se preocupar)|fique[m]? tranquil[oa]s?|pode[m]? ficar tranquil[oa]s?|sem p[aâ]nico|tenha[m]? a certeza de que`,
    why: 'Diz ao leitor o que sentir. Diga o que sabe.',
    better: 'Nada foi cobrado: comparamos cada pagamento com o banco até 15h.',
  },
  {
    id: 'pt/erro-humano', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:erros?|falhas?) humanos?|falhas? humanas?`,
    why: 'A investigação para numa pessoa. Diga o que permitiu o erro.',
    better: 'Nossa ferramenta apaga a tabela sem perguntar. Nós a fizemos assim.',
  },
  {
    id: 'pt/culpa-funcionario', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:culpa|erro|falha|descuido|neglig[eê]ncia) de (?:uma?|um dos nossos|uma das nossas) (?:antig[oa] |nov[oa] |jovem )?(?:funcion[aá]ri[oa]s?|empregad[oa]s?|colaborador(?:a|es)?|estagi[aá]ri[oa]s?|t[eé]cnic[oa]s?|desenvolvedor(?:a|es)?)|uma? (?:antig[oa] |nov[oa] |jovem )?(?:funcion[aá]ri[oa]|empregad[oa]|colaborador(?:a)?|estagi[aá]ri[oa]|t[eé]cnic[oa]) (?:\p{L}{1,15} ){0,3}?(?:apagou|removeu|eliminou|publicou|enviou|cometeu|esqueceu)`,
    unless: sentence`noss[oa]s? (?:ferramenta|sistema|processo|procedimento)|n[aã]o (?:hav[ií]amos|t[ií]nhamos)|dever[ií]amos`,
    why: 'Aponta para uma só pessoa. Se uma só pôde quebrar tudo, a falha está em como vocês construíram.',
    better: 'Nossa ferramenta apaga a tabela sem perguntar. Nós a fizemos assim.',
  },
  {
    id: 'pt/gesto', severity: 'warn', kind: 'spin',
    pattern: phrase`gestos? (?:de (?:boa[- ]vontade|cortesia|agradecimento)|comercia(?:l|is))|como (?:uma? )?(?:forma de |pequen[oa] )?(?:cortesia|mimo|gesto|agradecimento)|(?:demonstra[cç][aã]o|sinal) de (?:boa[- ]vontade|apre[cç]o)`,
    why: 'Apresenta como presente o que se deve.',
    better: 'Devolvemos os R$ 5 que você pagou pelo dia perdido.',
  },
  {
    id: 'pt/entendemos', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:entendemos|compreendemos|sabemos|partilhamos) (?:(?:perfeitamente|que|a|o|sua|seu|como|quanto|bem) ){1,3}(?:\p{L}{1,15} ){0,5}?(?:frustra\p{L}{1,6}|incomod\p{L}{1,4}|inc[oóô]modo|aborreciment\p{L}{1,2}|insatisfa[cç][aã]o|decep[cç][aã]o|preocupa[cç][aã]o|chatead[oa]|chato)`,
    why: 'Diz ao leitor o que ele sente. Nomeie o efeito.',
    better: 'Por nossa causa você perdeu um prazo.',
  },
  ...calmRules('pt', {
    exclamation: { why: 'A exclamação grita onde a calma ajuda.', better: 'Voltamos.' },
    emoji: { why: 'Um emoji banaliza uma falha grave.', better: 'Perdemos o seu arquivo.' },
  }),
];

/** Portuguese, of Brazil and of Portugal. */
export const pt: RuleSet = {
  rules,
  firstPerson: /(?<!\p{L})(?:n[oó]s|noss[oa]s?|eu|meus?|minhas?|me|nos|\p{L}{2,15}[aeáéií]mos|temos|fomos)(?!\p{L})/iu,
  rejects: sentence`n[aã]o|nunca|evite[m]?|evitar|em vez de|em lugar de|sem|frases?|f[oó]rmulas?|exemplos?|vazias?|substitu[ií]d[oa]s?`,
};
