import { readRuledArticles } from './scripts/train/overlooked-data';
import { loadPack } from './src/languages';
import { readModel } from './scripts/train/names-data';
const pack = await loadPack('ar', readModel);
const arts = [...readRuledArticles('/tmp/arnames2/corpora','scripts/statements/ant-training.ar.jsonl',pack),...readRuledArticles('/tmp/arnames2/corpora','scripts/statements/ant-development.ar.jsonl',pack)];
const ov=(a:any,b:any)=>a[0]<b[1]&&b[0]<a[1];
const stat=new Map<string,[number,number]>(); let ex:string[]=[];
for(const {passage,lexicon,ruled,gold} of arts){
  const text=passage.tokens;
  const known=ruled.drafts;
  for(const g of gold){ if(!g.cue) continue;
    if(known.some(d=>d.cue&&ov(d.cue,g.cue!))) continue;
    for(const d of known){ if(!d.cue) continue;
      const inside=d.content.some(c=>c[0]<g.cue![0]&&g.cue![1]<=c[1]); if(!inside) continue;
      const own=gold.find(h=>h.cue&&ov(h.cue,d.cue!)); if(!own) continue;
      const end=Math.max(...own.content.map(c=>c[1]));
      const cut=end<=g.cue[0]?0:1;
      const hit=lexicon.at(passage,g.cue[0]);
      const quoted=passage.quoteAt[g.cue[0]]!==-1;
      const prev=passage.tokens[g.cue[0]-1]?.text;
      const use=hit?.forms[0]?.use??'none'; if(use!=='verb'&&use!=='none') continue; const w=passage.words[g.cue[0]-1]??prev; const k=[use,hit?.conjoined?'w':'-',g.source?'src':'nosrc',quoted?'q':'-',['كما','،','و','حيث','فيما','ثم','قد','ان','انه','انها','التي','الذي','ما','مع','.','»'].includes(w)?w:'~'].join(' ');
      const s=stat.get(k)??[0,0]; s[cut]!++; stat.set(k,s);
    }}
}
for(const [k,v] of [...stat].sort((a,b)=>b[1][0]+b[1][1]-a[1][0]-a[1][1])) console.log(k,'ends before',v[0],'goes on',v[1]);
