// stdin: want|server|name|description|params(comma, name:type, * required)
import { readFileSync } from 'node:fs';
import { classify } from '/work/main/classifier/classify.ts';
for (const line of readFileSync(0,'utf8').split('\n')) { if(!line.trim()) continue;
 const [want='',server='',name='',description='',params='']=line.split('|').map(s=>s.trim());
 const properties:any={};const required:string[]=[];
 for(const p of params.split(',').map(s=>s.trim()).filter(Boolean)){const [n='',t='string']=p.replace('*','').split(':');properties[n]={type:t};if(p.includes('*'))required.push(n.replace('*',''));}
 const a=classify({server:{name:server||'npm/x-mcp'},definition:{name,...(description?{description}:{}),inputSchema:{type:'object',properties,required}}} as any);
 const got=`${a.category} ${a.risk}`;
 console.log((want===''||want===got?'  ':'!!'),got.padEnd(20),want.padEnd(18),name,'|',a.findings.map(f=>(f.direction==='against'?'-':'')+f.rule).join(' ')); }
