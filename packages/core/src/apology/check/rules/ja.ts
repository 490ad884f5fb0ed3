import { signs } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

/** A polite formula opens every Japanese apology: it is fine where the harm or a time follows. */
const concrete = /\d|[０-９一二三四五六七八九十]+(?:時|分|日|件|名)|できませんでした|できなく|失敗/u;
const wabi = '(?:お詫び|おわび|申し訳|申しわけ|謝罪|すみません)';

const rules: readonly Rule[] = [
  { id: 'ja/gofuben', severity: 'info', kind: 'vague', pattern: signs`ご不便(?:・ご迷惑|、ご迷惑|やご迷惑|とご迷惑)?を(?:お)?(?:掛|か)け`, unless: concrete, why: '定型句。前置きとしては必要だが、これだけでは何ができなかったかが伝わらない。', better: '14時2分から44分まで、お支払いができませんでした。原因は弊社の設定ミスです。お詫びいたします。' },
  { id: 'ja/gomeiwaku', severity: 'info', kind: 'vague', pattern: signs`(?:大変|多大な|多大なる)?ご(?:迷惑|心配)(?:・ご心配|とご心配|やご心配)?を(?:お)?(?:掛|か)け`, unless: concrete, why: '定型句。具体的な被害を続けて書く。', better: 'ファイルを開けない状態が続いています。次の報告は15時30分です。' },
  {
    id: 'ja/nan-raka', severity: 'error', kind: 'conditional',
    pattern: signs`(?:万が一|万一|もし|もしも|仮に|何らかの)[^。\n]{0,40}(?:場合|でしたら|ましたら|なら|たら)[^。\n]{0,30}${wabi}`,
    why: '条件付きの謝罪。害があったかどうかを疑っている。',
    better: '誤った請求をお送りしました。お詫びいたします。',
  },
  { id: 'ja/gokai', severity: 'error', kind: 'deflection', pattern: signs`誤解を(?:招|与え|生)|誤解(?:された|があった|させて)`, why: '「誤解」は受け手のせいにする表現。', better: '料金の表示が6日間まちがっていました。' },
  { id: 'ja/ikan', severity: 'error', kind: 'deflection', pattern: signs`(?:誠に|大変|極めて)?遺憾(?!なく)`, why: '残念だと言うだけで責任を認めていない。', better: '弊社の責任です。お詫びいたします。' },
  { id: 'ja/gorikai', severity: 'warn', kind: 'burden', pattern: signs`ご(?:理解|了承|容赦|協力|寛恕|海容)(?:とご協力|とご了承|・ご協力|ご協力|、ご協力)?(?:のほど|を|いただ|頂|賜|くださ|下さ|の程|願)`, why: '許しを先に求めている。', better: '次の報告は15時30分に行います。' },
  { id: 'ja/ichibu', severity: 'warn', kind: 'vague', pattern: signs`(?:一部|ごく一部|ごく少数)の(?:お客様|お客さま|ユーザー|利用者|方|会員|皆様)`, unless: /\d/u, why: '自分が含まれるか分からない。人数か条件を示す。', better: '欧州サーバーの約3,100名がログインできません。' },
  { id: 'ja/hassei', severity: 'info', kind: 'passive', pattern: signs`(?:不具合|障害|エラー|トラブル|問題|事象)が(?:発生|起き|起こ|生じ)`, unless: /弊社|当社|私たち|私ども/u, why: '主体がない。誰が何をしたかを書く。', better: '弊社の更新作業でデータベースが停止しました。' },
  { id: 'ja/shibaraku', severity: 'warn', kind: 'timing', pattern: signs`(?:今|いま)?しばらくお待ち|もうしばらく|少々お待ち|早急に|至急|速やかに|できる限り(?:早|速)|できるだけ早|可能な限り早|なるべく早|近日中|まもなく(?:復旧|再開)|一刻も早`, why: '時刻がない。', better: '16時に再開の見込みです。次の報告は15時30分です。' },
  { id: 'ja/saihatsu', severity: 'warn', kind: 'vague-prevention', pattern: signs`再発防止(?:策)?(?:に|を)(?:努め|取り組|万全|徹底|講じ|図)|(?:サービス|品質)(?:の)?向上に努め|(?:必要な|適切な)(?:措置|対応|対策)を`, why: '検証できない約束。具体策と期日を書く。', better: '12月9日までに、公開前の自動検査を追加します。' },
  { id: 'ja/fukai', severity: 'error', kind: 'conditional', pattern: signs`(?:不快|ご不快)(?:な思い|な気持ち)?(?:を|に)(?:され|思われ|感じ|おかけ|お掛け|与え|抱)`, why: '感じた側の問題にしている。', better: '不適切な画像を配信しました。お詫びいたします。' },
  { id: 'ja/osawagase', severity: 'warn', kind: 'deflection', pattern: signs`お騒がせ(?:し|いた|して|致)|世間を騒が`, why: '騒ぎではなく被害を謝る。', better: '2時間、送金ができませんでした。申し訳ありません。' },
  { id: 'ja/moushiwake-ga', severity: 'error', kind: 'but', pattern: signs`(?:申し訳(?:ありません|ございません|ない)|すみません|お詫び(?:いたします|します|申し上げます))(?:が|けれど(?:も)?|けど)、?(?=[^。\n]{0,40}(?:想定外|予想外|アクセス(?:が)?集中|お客様(?:の|側)|仕様|他社|外部))`, why: '「が」のあとの言い訳が謝罪を打ち消す。', better: 'サーバーが足りませんでした。申し訳ございません。' },
  { id: 'ja/souteigai', severity: 'error', kind: 'blame-shift', pattern: signs`(?:想定外|予想外|不測)(?:の|な)|予期(?:せぬ|しない|できない)|不可抗力|弊社の責(?:任)?(?:では|による(?:もの)?では)(?:なく|ない|ありません|ございません)`, unless: /想定(?:していません|しておらず)でした|弊社の(?:責任|ミス)です/u, why: '責任を避ける表現。備えが何に足りなかったかを書く。', better: 'この量のアクセスに備えていませんでした。弊社の責任です。' },
  { id: 'ja/gijutsuteki', severity: 'error', kind: 'euphemism', pattern: signs`技術的な?(?:問題|障害|トラブル|理由|不具合|事情|原因)|諸事情|諸般の事情`, why: '何も伝わらない。', better: 'データベースが14時2分から応答していません。' },
  { id: 'ja/shinshi', severity: 'warn', kind: 'spin', pattern: signs`(?:真摯|重く|厳粛)に(?:受け止め|受けとめ)|深く反省|お客様(?:の安全|の信頼|第一)を(?:最優先|第一|大切)|お客様の[^。\n]{1,15}を(?:最優先|第一)`, why: '決まり文句。行動で示す。', better: '全員のログインを解除し、該当する方にメールをお送りしています。' },
  {
    id: 'ja/gaibu', severity: 'warn', kind: 'blame-shift', pattern: signs`(?:外部|他社|委託先|提携先)(?:の)?(?:業者|事業者|会社|企業|サービス)?の(?:障害|不具合|問題|都合)(?:が|に|の)`, unless: /予備|代わり|依存|弊社の(?:責任|ミス)/u,
    why: '選んだのは弊社。まず依存していたことを認める。', better: '決済サービスが一つしかなく、予備がありませんでした。',
  },
  { id: 'ja/nido-to', severity: 'error', kind: 'overclaim', pattern: signs`(?:二度と|今後一切|絶対に)(?:この|同様|同じ|こ)?[^。\n]{0,20}(?:起こ|起き|ない|ません|いたしません|発生)`, unless: /約束(?:は)?(?:でき|いた)|言えません/u, why: '守れない約束。結果ではなく変更を約束する。', better: 'この操作は、今日から二人の確認がないと実行できません。' },
  { id: 'ja/zannen', severity: 'info', kind: 'deflection', pattern: signs`残念ながら|あいにく|生憎|運悪く`, why: '自分の行いを不運のように語っている。', better: 'お支払いを受け付けられませんでした。' },
  { id: 'ja/karui', severity: 'warn', kind: 'minimise', pattern: signs`(?:軽微|一時的|短時間|ちょっとし|わずか|些細)(?:な|の|た)?(?:不具合|障害|トラブル|中断|遅延|問題|影響|停止)`, unless: /\d/u, why: '小さく見せている。長さを数字で書く。', better: 'アップロードが12分間できませんでした。' },
  { id: 'ja/otsu', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major', pattern: signs`おっと|あらら|ありゃ|やっちゃ|ごめんね|てへ|しまった`, why: '冗談めいた言葉は被害を軽く見せる。', better: '弊社のシステムが壊れました。' },
  ...calmRules('ja', {
    exclamation: { why: '感嘆符は落ち着きを奪う。', better: '復旧しました。' },
    emoji: { why: '絵文字は重い障害を軽く見せる。', better: 'ファイルを失いました。' },
  }),
];

/** Japanese. */
export const ja: RuleSet = {
  rules,
  firstPerson: /弊社|当社|小社|私(?:たち|ども|共)?|わたし(?:たち|ども)?|我々|弊サービス|運営|担当|こちら|お詫び|申し訳/u,
  rejects: /ではなく|使わ(?:ない|ず)|書か(?:ない|ず)|やめ|避け|例|定型句|決まり文句|空(?:っぽ|虚)|代わりに|置き換え/u,
};
