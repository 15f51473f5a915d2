import { chromium } from 'playwright';
import { serve } from './src/commands/serve.mjs';
const dir=process.argv[2]; const path=process.argv[3]??'relief/';
const s=await serve(dir,{port:0,host:'localhost'});
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell'});
const c=await b.newContext({viewport:{width:390,height:844},hasTouch:true}); const p=await c.newPage();
const d=await c.newCDPSession(p); await d.send('Emulation.setCPUThrottlingRate',{rate:6});
await p.addInitScript(()=>{const{play}=HTMLMediaElement.prototype; let t=0; addEventListener('pointerup',()=>t=1,true); HTMLMediaElement.prototype.play=function(){ if(!t) return Promise.reject(new DOMException('no','NotAllowedError')); return play.call(this)}});
await b.startTracing(p,{categories:['devtools.timeline','disabled-by-default-devtools.timeline','v8','toplevel','loading']});
await p.goto(s.url+path,{waitUntil:'load'}); await p.waitForTimeout(2500);
const ev=JSON.parse((await b.stopTracing()).toString()).traceEvents;
const fcp=ev.find(e=>e.name==='firstContentfulPaint'); 
const main=ev.filter(e=>e.pid===fcp.pid&&e.tid===fcp.tid&&e.ph==='X');
const tasks=main.filter(e=>e.name==='RunTask'&&e.dur>8000&&e.ts+e.dur>fcp.ts).sort((a,b)=>a.ts-b.ts);
for(const t of tasks){ console.log('TASK',((t.ts-fcp.ts)/1000).toFixed(0),'ms after FCP, dur',(t.dur/1000).toFixed(0));
 const kids=main.filter(e=>e!==t&&e.ts>=t.ts&&e.ts+e.dur<=t.ts+t.dur&&e.dur>3000&&!/RunTask|RunMicrotasks$/.test(e.name)).sort((a,b)=>b.dur-a.dur).slice(0,9);
 for(const k of kids) console.log('     ',k.name,(k.dur/1000).toFixed(1), JSON.stringify(k.args?.data?.url??k.args?.data?.functionName??k.args?.fileName??k.args?.data?.type??'').slice(-70)); }
await b.close(); await s.close();
