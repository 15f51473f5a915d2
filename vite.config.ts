import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// workbox's modules ask for it
	define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV ?? 'production') },
	build: { modulePreload: false },
	worker: { format: 'es' },
	server: { fs: { allow: ['routines'] }, watch: { ignored: ['**/routines/voice/.tools/**'] } },
	test: { include: ['src/**/*.test.ts', 'routines/**/*.test.ts'], environment: 'node' }
});
