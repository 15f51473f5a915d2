import { mount } from 'svelte';
import '../tokens.css';
import Sheet from './Sheet.svelte';

mount(Sheet, { target: document.body });
