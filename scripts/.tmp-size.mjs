import {build} from 'esbuild'; import {gzipSync} from 'zlib';
const lazy={name:'lazy',setup(b){b.onResolve({filter:/.*/},a=>a.kind==='dynamic-import'?{path:a.path,external:true}:undefined)}};
for (const entry of process.argv.slice(2)) {
const r = await build({entryPoints:[entry],bundle:true,format:'esm',minify:true,write:false,plugins:[lazy],external:['chart.js','js-tiktoken'],logLevel:'error',metafile:true});
console.log(entry,gzipSync(r.outputFiles[0].contents).length,r.outputFiles[0].contents.length);
}
const r = await build({entryPoints:['dist/elements/token-cost-calculator/define.js'],bundle:true,format:'esm',minify:true,write:false,plugins:[lazy],external:['chart.js','js-tiktoken'],logLevel:'error',metafile:true});
const i=Object.values(r.metafile.outputs)[0].inputs; console.log(Object.entries(i).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput).map(([p,v])=>v.bytesInOutput+' '+p.replace('dist/','')).join('\n'));
