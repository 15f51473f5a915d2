import { mark } from '../phrase.ts';

/** How the app gets its two icons on a phone. What is marked is what the phone calls it there. */
export const add = {
	title: 'Add to your phone',
	intro: 'Two icons: one for the evening, and one for a cramp. Both work without a network.',
	addNow: 'Add the app now',
	android: {
		title: 'Android',
		menu: ['Open the menu of the browser.'],
		add: ['Tap ', mark('Add to home screen'), ' or ', mark('Install'), '.'],
		hold: ['Press the new icon until a list opens.'],
		drag: ['Drag ', mark('Relief now'), ' out of it. That is your second icon.']
	},
	iphone: {
		title: 'iPhone and iPad',
		share: ['In Safari, tap the sign for ', mark('Share'), '. It may be behind three dots.'],
		add: ['Tap ', mark('Add to Home Screen'), '.'],
		/** The mark is a link to that page. */
		second: ['For the second icon, open ', mark('Relief now'), ' in Safari. Do the same there.'],
		sound: 'An iPhone needs one tap for sound. The first words are there without it.',
		apart: 'There, each icon may keep its own choices and its own list of cramps.'
	},
	computer: {
		title: 'Computer',
		add: ['In Chrome or Edge, open the menu and tap ', mark('Install'), '.'],
		hold: ['Right-click the new icon: ', mark('Relief now'), ' is in the list.']
	},
	nothingThere: 'Nothing there? Keep the page as a bookmark. It works the same.'
};
