import http from 'node:http'
import { handleEndpoints, getPayload } from 'payload'
import config from '@payload-config'
const payload=await getPayload({config}); await payload.db.migrate()
console.log('READY')
http.createServer(async (q,r)=>{ const chunks=[]; for await (const c of q) chunks.push(c)
 const request=new Request('http://localhost:'+process.env.PORT+q.url,{method:q.method,headers:q.headers as never,body:chunks.length?Buffer.concat(chunks):undefined})
 const res=await handleEndpoints({config,request,basePath:'/api',path:new URL(request.url).pathname} as never).catch(e=>new Response(String(e),{status:500}))
 r.writeHead(res.status,Object.fromEntries(res.headers)); r.end(Buffer.from(await res.arrayBuffer())) }).listen(Number(process.env.PORT))
