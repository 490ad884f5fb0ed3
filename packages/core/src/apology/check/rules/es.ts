import { phrase, sentence, within } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

const disculpa = '(?:sentimos|siento|lamentamos|lamento|disculpas?|perd[oó]n|disculpe[ns]?|disculpad|perdone[ns]?|perdonad|excusas?)';

const rules: readonly Rule[] = [
  {
    id: 'es/molestias', severity: 'error', kind: 'vague',
    pattern: phrase`(?:${disculpa}|sentir|lamentar)${within(40)} (?:molestias?|inconvenientes?|inconveniencias?|inconvenientes|contratiempos?|trastornos?)(?: \p{L}{1,15})?|(?:cualquier|posibles?|eventuales|las|estas|los) (?:posibles? |eventuales? )?(?:molestias?|inconveniencias?|trastornos)(?: (?:que )?(?:esto )?(?:pueda[ns]?|haya[ns]?|hubiera[ns]?|ocasionad[ao]s?|causad[ao]s?|ocasiona\p{L}{0,3}|causa\p{L}{0,3}))?|(?:cualquier|posibles?|eventuales) (?:inconvenientes?|contratiempos?|confusi[oó]n|malentendidos?|perjuicios?|problemas? que)|disculpas? por (?:las )?(?:molestias|inconvenientes)|molestias (?:ocasionadas|causadas)`,
    why: 'Frase hecha; no dice cuál fue el daño.',
    better: 'No pudo pagar entre las 14:02 y las 14:44. Fue culpa nuestra.',
  },
  {
    id: 'es/si-afectado', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:si|en caso de que|en caso de|por si) (?:(?:se|haber\p{L}{0,3}|te|os|usted|alguien|le|les|alguno|algún|esto|nuestr[ao]s?|ha|han|has|fue|fuiste|hubiera|algun[ao]s?) ){1,3}[^.!?\n]{0,40}(?:afectad|perjudicad|ofendid|molest|her[ií]|problema|inconvenien|trastorn|dificultad|incomodad|disgustad|decepcionad)\p{L}{0,4}`,
    unless: /^(?!.*(?:sentimos|siento|lament|disculp|perd[oó]n|comprensi|paciencia)).*,.{4,}$/iu,
    why: 'Disculpa condicional.',
    better: 'Su pago de las 14:10 falló. Lo sentimos.',
  },
  {
    id: 'es/si-entonces', severity: 'error', kind: 'conditional',
    pattern: phrase`(?<=(?:^|[.!?;:\n–—¡] ?))(?:si|en caso de que|en caso de|en la medida en que)(?! (?:bien|no))[^.!?;:\n]{0,100},[^.!?;:\n]{0,40} ${disculpa}`,
    // A condition that everyone can test themselves by doubts nothing.
    unless: /\d/,
    why: 'Disculpa condicional.',
    better: 'Su pago de las 14:10 falló. Lo sentimos.',
  },
  {
    id: 'es/lo-sentimos-si', severity: 'error', kind: 'condition',
    pattern: phrase`${disculpa}(?:(?!,? y si |;)[^.!?;:\n]){0,40} si (?:(?:se|te|os|le|les|usted|alguien|esto|hemos|he|algo|nuestr[ao]s?|la|el|algun[ao]s?|lo|has|ha|han|en alg[uú]n|ofend\p{L}{1,5}|caus\p{L}{1,5}|molest\p{L}{1,5}))`,
    unless: sentence`(?:comprob\p{L}{1,5}|saber|preguntar|como|incluso|verificar) si`,
    why: 'Disculpa condicional.',
    better: 'Borramos su borrador. Lo sentimos.',
  },
  {
    id: 'es/como-se-siente', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:sentimos|siento|lamentamos|lamento) (?:mucho )?que (?:usted |algunos |algunas |algunas personas |ustedes )?(?:se |te |os |lo |la |le ){0,2}(?:sienta[ns]?|sintiera[ns]?|haya[ns]? sentido|hay[aá]is sentido|tome[ns]?|haya[ns]? tomado|interprete[ns]?|haya[ns]? (?:mal)?interpretado|moleste[ns]?|haya[ns]? molestado|ofenda[ns]?|haya[ns]? ofendido|hayas tomado|haya[ns]? (?:llevado|tenido) (?:esa|esta|la) impresi[oó]n|vea[sn]? (?:as[ií]|de es[ae] (?:manera|forma))|no haya[sn]? (?:tenido una buena|quedado|disfrutado)|no (?:est[eé]s?|est[eé]n|haya quedado) satisfech[oa]s?|(?:su|tu|la) experiencia no (?:haya sido|fuera|fuese|sea)|esté[ns]? (?:molest|decepcionad|enfadad)\p{L}{1,3})`,
    why: 'Echa la culpa a los sentimientos del lector.',
    better: 'Le cobramos dos veces. Lo sentimos.',
  },
  {
    id: 'es/lo-sentimos-pero', severity: 'error', kind: 'but',
    pattern: phrase`${disculpa}(?:(?!no solo)[^.!?;:\n]){0,80}?,? (?:pero|sin embargo|no obstante|aunque)(?! (?:no \p{L}{1,12}[aei]r(?!\p{L})|nunca|jam[aá]s|tambi[eé]n|se perdi|nunca))`,
    why: '«Pero» anula la disculpa.',
    better: 'Lo sentimos. No teníamos servidores suficientes.',
  },
  {
    id: 'es/gracias-paciencia', severity: 'warn', kind: 'burden',
    pattern: phrase`(?:gracias|agradecemos|agradezco|agradecidos|apreciamos|rogamos|pedimos|solicitamos|apelamos|contamos con)[^.!?\n]{0,40}(?:paciencia|comprensi[oó]n|entendimiento|colaboraci[oó]n|confianza)|gracias por ser (?:tan )?pacientes?|(?:tenga[ns]?|ten|tened)(?: un poco de)? paciencia|esperamos (?:que )?(?:su comprensi[oó]n|(?:nos )?comprenda[ns]?|(?:lo )?entienda[ns]?)`,
    why: 'Da por hecha una paciencia que nadie ha ofrecido.',
    better: 'Próximo aviso a las 15:30.',
  },
  {
    id: 'es/problemas-tecnicos', severity: 'error', kind: 'euphemism',
    pattern: phrase`(?:problemas?|dificultad(?:es)?|fallos?|fallas?|inconvenientes?|motivos?|incidencias?|causas|razones|errores|error|aver[ií]as?) (?:de (?:car[aá]cter|tipo|[ií]ndole) )?t[eé]cnic[oa]s?`,
    why: 'No dice nada.',
    better: 'Nuestra base de datos no responde desde las 14:02.',
  },
  {
    id: 'es/se-ha-producido', severity: 'warn', kind: 'passive',
    pattern: phrase`(?:se (?:ha |han |hab[ií]a )?(?:produjo|produjeron|producido|detectado|detect[oó]|registrado|registr[oó]|present[oó]|presentado)|ha ocurrido|ocurri[oó]|hubo|ha habido|surgi[oó]|ha surgido) (?:un |una |alg[uú]n |unos |algunos )?(?:error(?:es)?|problemas?|fallos?|fallas?|incidentes?|incidencias?|inconvenientes?)|algo (?:sali[oó]|ha salido|fue) mal`,
    unless: sentence`(?:nuestr[ao]s?|hemos|en nuestro)`,
    why: 'El fallo ocurre solo; nadie lo hizo.',
    better: 'Nuestro servidor no guardó su texto.',
  },
  {
    id: 'es/errores-cometidos', severity: 'error', kind: 'passive',
    pattern: phrase`(?:se )?(?:han podido|pudieron|pueden haberse|podr[ií]an haberse|pudieran haberse) (?:cometer|cometido) (?:\p{L}{1,10} )?errores|se (?:cometieron|han cometido|cometi[oó]|ha cometido|hab[ií]an cometido) (?:un |unos |algunos |ciertos |varios )?(?:error(?:es)?|fallos?|equivocaci[oó]n(?:es)?|faltas?)|(?:errores|fallos|error) (?:fueron|fue|han sido|ha sido) cometidos?(?! por nosotros)`,
    why: 'La pasiva esconde quién lo hizo.',
    better: 'Publicamos un cambio sin probarlo.',
  },
  {
    id: 'es/lo-antes-posible', severity: 'warn', kind: 'timing',
    pattern: phrase`(?:lo|tan) (?:antes|m[aá]s pronto|m[aá]s r[aá]pido|pronto|r[aá]pido) (?:posible|como (?:sea posible|podamos))|(?:a|con|en) la (?:mayor )?brevedad(?: posible)?|en breve(?:s momentos|s instantes)?|cuanto antes|pr[oó]ximamente|muy pronto|en unos (?:momentos|instantes|minutos)|(?:volvemos|volveremos|regresamos|de vuelta) pronto`,
    why: 'No da ninguna hora.',
    better: 'Volvemos a las 16:00. Próximo aviso a las 15:30.',
  },
  {
    id: 'es/ajeno-voluntad', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:(?:causas?|motivos?|circunstancias?|razones|factores) )?(?<!no (?:fue|era|es) )ajen[oa]s? a (?:nuestra (?:voluntad|empresa)|nosotros|nuestro (?:control|alcance))|(?:fuera de|escapan? (?:a|de)) nuestro (?:control|alcance)|circunstancias (?:imprevistas|excepcionales|imprevisibles|inesperadas)|(?:causa de )?fuerza mayor|no (?:es|fue|ha sido) (?:culpa nuestra|nuestra culpa|responsabilidad nuestra)|no depend(?:e|en|i[oó]|[ií]a) de nosotros|(?:debe|debi[oó]|debido|deben) a (?:factores|causas|agentes) extern[oa]s|por (?:factores|causas) extern[oa]s|que no (?:podemos|pudimos) controlar`,
    unless: sentence`(?:no (?:fue|era|es|estaba|estuvo)|nada) (?:\p{L}{1,12} )?(?:ajen|fuera|imprevist|de fuerza)\p{L}{0,3}`,
    why: 'Rechaza la responsabilidad.',
    better: 'Nuestro único centro de datos se quedó sin luz.',
  },
  {
    id: 'es/trabajando', severity: 'info', kind: 'spin',
    pattern: phrase`(?:estamos )?trabajando (?:arduamente|duro|intensamente|sin descanso|para (?:solucionar|resolver|arreglar)\p{L}{0,3}|en ello|a toda m[aá]quina)|(?:haciendo|hacemos) todo lo (?:posible|que podemos)|nuestro equipo (?:ya )?(?:est[aá]|trabaja) (?:trabajando |en )?(?:ello|duro)?`,
    why: 'El esfuerzo no es noticia.',
    better: 'Restauramos la copia de anoche: va por el 40 %.',
  },
  {
    id: 'es/en-serio', severity: 'error', kind: 'spin',
    pattern: phrase`(?:nos )?tomamos (?:\p{L}{1,20} ){0,6}?(?:muy |extremadamente |realmente |bastante )?en serio|tomamos con (?:la m[aá]xima|mucha|total) seriedad`,
    unless: sentence`no (?:nos )?tomamos`,
    why: 'La frase hecha. Demuéstrelo con un acto.',
    better: 'Cerramos todas las sesiones y escribimos a cada persona cuyos datos fueron leídos.',
  },
  {
    id: 'es/algunos-usuarios', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:algun[oa]s|ciert[oa]s|un (?:peque[nñ]o|reducido) (?:n[uú]mero|grupo|porcentaje) de|una (?:peque[nñ]a|m[ií]nima) (?:parte|cantidad|minor[ií]a) de|una (?:peque[nñ]a |m[ií]nima )?fracci[oó]n de|un (?:n[uú]mero|grupo|porcentaje) (?:muy )?(?:reducido|m[ií]nimo|peque[nñ]o|limitado) de|un[oa]s poc[oa]s)(?: de)?(?: (?:nuestr[oa]s|l[oa]s|sus))? (?:usuari[oa]s|clientes|personas|miembros|cuentas)`,
    unless: /\d/,
    why: 'El lector no sabe si está incluido. Dé un número o un criterio.',
    better: 'El 4 % de las cuentas, todas en Madrid, no puede entrar.',
  },
  {
    id: 'es/breve-interrupcion', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:breve|peque[nñ][oa]|leve|corta|ligera|moment[aá]ne[oa]|mínim[oa]) (?:interrupci[oó]n|problema|fallo|falla|incidente|incidencia|retraso|demora|corte|contratiempo|inconveniente|error)|(?:interrupci[oó]n|problema|fallo|incidencia) (?:menor|puntual|moment[aá]ne[oa]|pasajer[oa]|aislad[oa])|casos? (?:aislad[oa]s?|puntual(?:es)?)|hechos? aislados?`,
    unless: /\d/,
    why: 'Quita importancia. La duración habla por sí sola.',
    better: 'Las subidas fallaron durante doce minutos.',
  },
  {
    id: 'es/malentendido', severity: 'warn', kind: 'deflection',
    pattern: phrase`malentendidos?|(?:sacad[oa]s?|fuera) de contexto|mal(?:interpretad| interpretad)[oa]s?|(?:no (?:fue|era|ha sido)|nunca (?:fue|ha sido)) (?:nuestra|la) intenci[oó]n|(?:no|nunca) (?:quisimos|pretend[ií]amos|fue nuestro prop[oó]sito)`,
    unless: sentence`(?:interpretamos|entendimos) mal`,
    why: 'Dice que el lector entendió mal; cuenta el efecto, no la intención.',
    better: 'Nuestra página de precios estuvo mal seis días.',
  },
  {
    id: 'es/nunca-mas', severity: 'error', kind: 'overclaim',
    pattern: phrase`(?:no|nunca|jam[aá]s) (?:m[aá]s )?(?:se )?(?:volver[aá](?:n)? a (?:ocurrir|suceder|pasar|repetirse)|se repetir[aá](?:n)?|(?:vuelva|vuelvan) a (?:ocurrir|suceder|pasar|repetirse))(?: nunca| jam[aá]s)?|nunca m[aá]s(?= ?[.!,\n]|$)`,
    unless: sentence`no podemos (?:\p{L}{1,12} )?(?:prometer|garantizar|asegurar)|para que|a fin de que`,
    why: 'No se puede cumplir. Prometa el cambio, no el resultado.',
    better: 'Una comprobación antes de cada publicación bloquea ahora este fallo.',
  },
  {
    id: 'es/medidas-necesarias', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:medidas|acciones|pasos|precauciones) (?:necesari[oa]s|oportun[oa]s|pertinentes|adecuad[oa]s|correctiv[oa]s|adicionales|apropiad[oa]s)|aprend(?:er|eremos|emos|ido) de (?:esto|este|nuestros|esta|lo)|(?:haremos|hacerlo|lo haremos) mejor|extremar\p{L}{1,4} (?:la vigilancia|las precauciones)|redoblar\p{L}{1,4}|mejor(?:ar|ando) (?:continuamente|cada d[ií]a|constantemente)|lecciones aprendidas`,
    unless: /: /,
    why: 'Nadie podrá comprobarlo.',
    better: 'Desde el lunes, dos personas revisan cada migración.',
  },
  {
    id: 'es/prioridad', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:nuestra|la) (?:m[aá]xima|mayor|principal|primera) prioridad|es (?:nuestra|una) prioridad(?: absoluta)?|(?:muy|es|m[aá]s) importantes? para nosotros|nuestro (?:principal|mayor|primer|[uú]nico) objetivo|valoramos (?:mucho )?(?:su|tu|vuestra) (?:confianza|fidelidad|lealtad|opini[oó]n)|(?:estimad|querid|apreciad|valios)[oa]s? (?:clientes?|usuari[oa]s?)|comprometid[oa]s con (?:la|el|su|ofrecer|usted)|nuestro compromiso con`,
    why: 'Autoelogio y lenguaje publicitario.',
    better: 'Dos personas restauran la copia y no hacen otra cosa.',
  },
  {
    id: 'es/mejorar-experiencia', severity: 'error', kind: 'spin',
    pattern: phrase`(?:mejorar|mejorando|mejoramos|optimizar|optimizando|enriquecer) (?:su|tu|la|vuestra|nuestra) (?:\p{L}{1,15} )?(?:experiencia|calidad del servicio)|(?:para|a fin de) (?:poder )?(?:brindarle|ofrecerle|darle|brindarte|ofrecerte|servirle|servirte|atenderle)s? (?:una? )?mejor(?: servicio| experiencia)?|v[ií]ctimas? de nuestro (?:propio )?[eé]xito|(?:debido a|por|dad[oa]|ante) (?:la |el )?(?:alta|gran|enorme|masiva|abrumadora|elevad[oa]) (?:demanda|afluencia|acogida|expectaci[oó]n|inter[eé]s|tr[aá]fico)`,
    why: 'Vende una caída como regalo, o presume de ella.',
    better: 'Cambiamos de servidores. Hasta las 16:00 puede leer pero no editar.',
  },
  {
    id: 'es/culpa-usuario', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:(?:usted|t[uú]) )?(?:ha|has|habr[aá]|habr[aá]s|puede que haya[ns]?|(?:quiz[aá]s?|probablemente|posiblemente|tal vez) haya[ns]?|seguramente ha[sy]?) (?:probablemente )?(?:escrito mal|tecleado mal|cometido un error|(?:introducido|escrito|seguido|usado|ingresado) (?:una?|la|el) (?:direcci[oó]n|enlace|dato|datos|url|contrase[nñ]a) (?:incorrect|err[oó]ne|equivocad|inv[aá]lid)[oa]s?|equivocado(?: de)?)|se (?:ha|habr[aá]|equivoc[oó]) (?:equivocado|de (?:direcci[oó]n|enlace))|(?:es|fue) (?:su|tu) culpa|(?:error|fallo|problema) (?:es|fue|ha sido) (?:suyo|tuyo|del usuario|de usted)`,
    unless: sentence`no (?:es|fue|ha hecho|hizo)`,
    why: 'Culpa al lector.',
    better: 'No hay ninguna página en esta dirección. Revísela, o busque.',
  },
  {
    id: 'es/proveedor', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:debido a|por|a causa de|causad[oa] por|culpa de)${within(25)} (?:un|nuestro|nuestros|una|de) (?:proveedor(?:es)?|terceros?|socios?|empresa externa)(?: extern[oa]s?)?|proveedor(?:es)? extern[oa]s? (?:ha|han|tuvo|tuvieron|sufri[oó]|sufrieron|fall[oó]|experiment[oó])|(?:incidencia|fallo|problema|ca[ií]da|error) (?:de|en|con) (?:un|nuestro) proveedor|nuestr[oa]s? (?:proveedor|operador)(?:es)?(?: de \p{L}{1,15})? (?:tuvo|tuvieron|ha tenido|sufri[oó]|ha sufrido|experiment[oó]|present[oó])|(?:debe|debi[oó]) a (?:un|nuestro) (?:proveedor|tercero)`,
    unless: sentence`(?:no ten[ií]amos|debimos|dependemos|depend[ií]amos)`,
    why: 'Usted eligió al proveedor. Asuma primero la dependencia.',
    better: 'Dependíamos de un solo servicio de pago, sin otro de reserva.',
  },
  {
    id: 'es/lamentablemente', severity: 'info', kind: 'deflection',
    pattern: phrase`lamentablemente|desafortunadamente|desgraciadamente|por desgracia|lamentable (?:incidente|suceso|error)`,
    why: 'Presenta su acto como mala suerte.',
    better: 'No registramos su pago.',
  },
  {
    id: 'es/ups', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major',
    pattern: phrase`ups|uy|oops|vaya|ay|caramba|huy`,
    unless: sentence`(?:se|que|cuando|no|ya|donde|cuanto|el que|la que) vaya|vaya (?:a|al|por|en)|hay`,
    why: 'Una broma le quita importancia al daño.',
    better: 'Algo falló por nuestra parte.',
  },
  {
    id: 'es/lo-sucedido', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:lamentamos|lamento|sentimos|siento|disculpas por) (?:mucho |profundamente |sinceramente )?(?:lo (?:sucedido|ocurrido|acontecido)|(?:la|esta) situaci[oó]n|(?:el|este) (?:incidente|suceso))`,
    why: 'Lamentarlo lo puede hacer cualquiera: no dice quién lo hizo ni qué daño hubo.',
    better: 'Borramos su borrador. Lo sentimos.',
  },
  {
    id: 'es/a-quienes', severity: 'error', kind: 'condition',
    pattern: phrase`(?:disculpas?|perd[oó]n|lamentamos|sentimos)${within(20)} a (?:quien|quienes|cualquiera que|aquell[oa]s que|tod[oa]s (?:l[oa]s |aquell[oa]s )?(?:\p{L}{1,15} )?que|l[oa]s (?:\p{L}{1,15} )?que) (?:se )?(?:pudier\p{L}{1,3}|pued\p{L}{1,2}|hayan?|hubier\p{L}{1,3}|sintieron|sientan|vieron afectad[oa]s|fueron afectad[oa]s)`,
    why: 'Habla a una multitud de «quizás». Hable al lector.',
    better: 'No pudo pagar durante dos horas. Lo sentimos.',
  },
  {
    id: 'es/lamentamos-saber', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:sentimos|siento|lamentamos|lamento) (?:mucho |profundamente )?(?:saber|escuchar|o[ií]r|leer|enterarnos de) que`,
    why: 'Habla como testigo de lo que hizo usted mismo.',
    better: 'Perdimos su reserva. Lo sentimos.',
  },
  {
    id: 'es/despues-pero', severity: 'warn', kind: 'but',
    pattern: phrase`(?<=(?:sentimos|lamentamos|disculpas?|perd[oó]n)[^.!?\n]{0,80}[.!] )(?:sin embargo|no obstante|aun as[ií]|ahora bien|pero (?:otros|todos|nadie|cualquier|es que|hay que|ustedes?|tambi[eé]n otr))`,
    why: 'Retira la disculpa una frase después.',
    better: 'Lo sentimos. No teníamos servidores suficientes.',
  },
  {
    id: 'es/responsabilidad', severity: 'error', kind: 'deflection',
    pattern: phrase`no (?:somos|seremos|nos hacemos|podemos hacernos) (?:los )?responsables?|no (?:asumimos|aceptamos) (?:ninguna |la |esa |toda )?(?:responsabilidad|culpa)|(?:declinamos|rechazamos) (?:toda |cualquier )?responsabilidad|exim\p{L}{1,4} de (?:toda |cualquier )?responsabilidad|sin (?:reconocer|admitir|asumir) (?:\p{L}{1,12} )?(?:responsabilidad|culpa)`,
    why: 'Una disculpa con descargo de responsabilidad es una carta de abogado.',
    better: 'Fuimos nosotros, y lo pagamos.',
  },
  {
    id: 'es/cosas-que-pasan', severity: 'error', kind: 'minimise',
    pattern: phrase`errar es humano|(?:solo |s[oó]lo )?somos (?:solo |s[oó]lo )?(?:humanos|personas)(?= ?[.,!y]|$| y )|nadie es (?:perfecto|infalible)|(?:son )?cosas que (?:pasan|ocurren|suceden)(?! (?:cuando|si|porque))|(?:esto )?(?:le |les )?(?:(?:puede|podr[ií]a) (?:pasar|ocurrir|suceder)(?:le)?|pasa) a (?:cualquiera|todos|los mejores)|a (?:cualquiera|todos) (?:le|les|nos) (?:puede )?pasa(?:r)?|ning[uú]n (?:sistema|servicio|software|proveedor) es (?:perfecto|infalible|100 ?%|totalmente)|los (?:errores|fallos) (?:ocurren|pasan|suceden)(?! (?:cuando|si|porque))|el riesgo cero no existe`,
    why: 'Convierte su fallo en ley de la naturaleza.',
    better: 'Teníamos un servidor donde hacían falta dos.',
  },
  {
    id: 'es/no-se-preocupe', severity: 'warn', kind: 'minimise',
    pattern: phrase`no (?:se|te|os) preocup\p{L}{1,3}|no tien\p{L}{1,3} (?:de |por )?qu[eé] preocupar\p{L}{0,3}|(?:no hay|ning[uú]n) (?:motivos?|razones|raz[oó]n) (?:para|de) (?:preocup\p{L}{1,6}|alarm\p{L}{1,4})|(?:puede|puedes|pueden) estar tranquil[oa]s?|no (?:cunda|entre)[ns]? (?:el|en) p[aá]nico|tenga[ns]? la (?:seguridad|certeza)|qu[eé]de(?:n)?se tranquil[oa]s?`,
    why: 'Le dice al lector qué sentir. Diga qué sabe.',
    better: 'No se cobró nada: comparamos cada cargo con el banco hasta las 15:00.',
  },
  {
    id: 'es/error-humano', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:error(?:es)?|fallos?|equivocaci[oó]n) humanos?`,
    why: 'La investigación se detiene en una persona. Diga qué permitió el error.',
    better: 'Nuestra herramienta borra la tabla sin preguntar. Así la hicimos.',
  },
  {
    id: 'es/culpa-empleado', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:culpa|error|fallo|descuido|negligencia) de (?:una?|uno de nuestros|una de nuestras) (?:antigu[oa] |nuev[oa] |joven )?(?:emplead[oa]s?|trabajador(?:a|es)?|becari[oa]s?|t[eé]cnic[oa]s?|compañer[oa]s?|desarrollador(?:a|es)?)|una? (?:antigu[oa] |nuev[oa] |joven )?(?:emplead[oa]|trabajador(?:a)?|becari[oa]|t[eé]cnic[oa]) (?:\p{L}{1,15} ){0,3}?(?:borr[oó]|elimin[oó]|public[oó]|envi[oó]|cometi[oó]|olvid[oó])`,
    unless: sentence`nuestr[oa]s? (?:herramienta|sistema|proceso|procedimiento)|no (?:hab[ií]amos|ten[ií]amos)|debimos`,
    why: 'Señala a una sola persona. Si una sola pudo romperlo, el fallo está en cómo lo construyeron.',
    better: 'Nuestra herramienta borra la tabla sin preguntar. Así la hicimos.',
  },
  {
    id: 'es/gesto', severity: 'warn', kind: 'spin',
    pattern: phrase`gestos? (?:de (?:buena voluntad|cortes[ií]a|agradecimiento)|comercial(?:es)?)|como (?:un )?(?:peque[nñ]o )?(?:detalle|obsequio|gesto|agradecimiento)|(?:muestra|se[nñ]al) de (?:buena voluntad|nuestro aprecio|agradecimiento)`,
    why: 'Presenta como regalo lo que se debe.',
    better: 'Le devolvemos los 5 € que pagó por el día perdido.',
  },
  {
    id: 'es/entendemos', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:entendemos|comprendemos|sabemos|compartimos) (?:(?:perfectamente|que|su|tu|lo|la|vuestra|c[oó]mo|cu[aá]n) ){1,2}(?:\p{L}{1,15} ){0,6}?(?:frustra\p{L}{1,6}|molest(?:o|a|ia|ias)|enfado|malestar|decepci[oó]n|inquietud|preocupaci[oó]n|indignaci[oó]n)`,
    why: 'Le dice al lector qué siente. Nombre el efecto.',
    better: 'Por nuestra culpa se le pasó un plazo.',
  },
  ...calmRules('es', {
    exclamation: { why: 'La exclamación grita donde ayuda la calma.', better: 'Estamos de vuelta.' },
    emoji: { why: 'Un emoji quita peso a un fallo grave.', better: 'Perdimos su archivo.' },
  }),
];

/** Spanish. */
export const es: RuleSet = {
  rules,
  firstPerson: /(?<!\p{L})(?:nosotr[oa]s|nuestr[oa]s?|nos|yo|mi|mis|me|(?!vamos)\p{L}{2,15}[aeéiáí]?mos|hemos|he)(?!\p{L})/iu,
  rejects: sentence`no|nunca|evite[n]?|evitar|en vez de|en lugar de|sin|frases?|f[oó]rmulas?|ejemplos?|vac[ií]as?|mal|reemplazad[oa]s?`,
};
