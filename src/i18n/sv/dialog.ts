import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Skicka till inkasso',
  close: 'Stäng',
  question: {
    heading: 'Vill du stänga formuläret?',
    kept: 'Det du har skrivit finns kvar i den här fliken i ett dygn: öppna samma faktura igen och fortsätt. Filer måste väljas på nytt.',
    lost: 'Den här webbläsaren sparar inte det du har skrivit. Det går förlorat när du stänger.',
    stay: 'Fortsätt',
    close: 'Stäng formuläret',
  },
};
export default dialog;
