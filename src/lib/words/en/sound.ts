/** The choices of what is heard. */
export const sound = {
	title: 'What you hear',
	heard: {
		voice: {
			name: 'Voice and tones',
			note: 'A calm voice tells you what to do. The screen may go dark.'
		},
		tones: {
			name: 'Tones only',
			note: 'Soft sounds tell you when. Good beside a screen reader.'
		},
		silent: { name: 'Silent', note: 'No sound. The screen stays on.' }
	},
	voice: { title: 'Voice', names: { warm: 'Warm', hushed: 'Hushed', low: 'Low' } },
	amount: {
		title: 'It says',
		names: { all: 'All', names: 'Names only' },
		note: 'Names only: which stretch, and which leg.'
	},
	bed: {
		title: 'In the background',
		names: {
			room: 'Nothing',
			'soft-rain': 'Soft rain',
			rain: 'Rain',
			'strong-rain': 'Strong rain'
		}
	},
	more: {
		title: 'More about sound',
		whisper: { name: 'Whisper', note: 'All is softer, for a room where someone sleeps.' },
		stereo: {
			name: 'Left and right',
			note: 'A leg’s tones come from its side. For headphones.'
		},
		ownMusic: {
			name: 'Keep my own music on',
			note: 'Short sounds beside it. The screen must stay on, and some phones still stop the music.'
		}
	}
};
