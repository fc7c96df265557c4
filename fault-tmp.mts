import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { holdLock } from './tests/e2e/faults/support/lock-holder'
import { measureReads, percentile } from './tests/e2e/faults/support/reading-times'
import { makeClients } from './tests/e2e/faults/support/saving-clients'
import { readTheme } from './tests/e2e/faults/support/theme-saves'
const N=Number(process.argv[2]), PORT=process.argv[3]
const serve=async(dir:string)=>{ const env={...process.env,PORT,NODE_ENV:process.env.HARNESS_ENV??'development',DATA_DIR:dir,DATABASE_URL:`file:${dir}/julkisivu.db`,PAYLOAD_SECRET:'x'.repeat(40),REVALIDATE_SECRET:'y',SERVER_URL:'http://localhost:'+PORT}
 const c=spawn(process.execPath,['--import','tsx','rest-tmp.mts'],{env,stdio:['ignore','pipe','pipe']}); let log=''; c.stderr!.on('data',d=>log+=d)
 await new Promise<void>((ok)=>c.stdout!.on('data',(d)=>{log+=d; if(String(d).includes('READY')) ok()})); await pause(100); return {c,log:()=>log} }
for(let round=1;round<=N;round++){
 const dir=mkdtempSync('/tmp/exp/round-'); cpSync('/tmp/exp/data',dir,{recursive:true}); const file=dir+'/julkisivu.db'
 const s=await serve(dir)
 const portal={url:'http://localhost:'+PORT,logins:JSON.parse(readFileSync(dir+'/demo-logins.json','utf8'))} as never
 const {clients,saveOn}=await makeClients(portal,8); let saved=0; const w=new Map<number,()=>void>(); const until=(n:number)=>new Promise<void>(g=>w.set(n,g)); const a=until(40),b=until(200); const t0=Date.now()
 const saving=saveOn(()=>w.get(saved+=1)?.()); await a; const {released}=await holdLock(file,3000); const s0=saved; const reads=measureReads([`http://localhost:${PORT}/api/themes?limit=5&depth=0`]); await released; const during=saved-s0; const times=await reads.stop(); await Promise.race([b,saving.then(()=>console.log('gone', s.log().slice(-1500)))]); const t1=Date.now(); await pause(Math.random()*300); s.c.kill('SIGKILL'); await saving
 const s2=await serve(dir); const torn=s2.log().split('\n').filter(l=>l.includes('torn')); s2.c.kill('SIGKILL')
 let lost=0, tornNow:string[]=[]
 for(const {theme,acknowledged,underway} of clients){ const f=readTheme(file,theme); tornNow.push(...f.torn); if(![acknowledged.at(-1),underway].includes(f.now)) {lost++;console.log('lost',f.now,acknowledged.at(-1),underway)}; if(f.marks.filter(m=>m!==underway).join()!==acknowledged.join()){ lost++; console.log(f.marks.join(' '),'|',acknowledged.join(' '),'|',underway)} }
 console.log(`round ${round}: ${saved} saves in ${t1-t0} ms, during lock ${during}, refused ${clients.flatMap(c=>c.refused).length} ${clients.flatMap(c=>c.refused)[0]??''}, lost ${lost}, torn ${tornNow.length}, check says ${torn.length}, reads ${times.length} p50 ${percentile(times,.5)} p99 ${percentile(times,.99)}`); if(tornNow[0])console.log(tornNow[0].slice(0,300))
}
process.exit(0)
