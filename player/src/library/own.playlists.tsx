import { useState } from 'react';
import { usePages } from '../api/use.pages.ts';
