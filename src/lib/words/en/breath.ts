/** Which way a breath goes, in the picture of one who breathes: short, there is little room. */
export const breath = { in: 'In', out: 'Out' };
